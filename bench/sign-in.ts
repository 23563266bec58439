// oxlint-disable-next-line house/auth-has-one-door -- a bench has no browser that would sign in
import { encode } from "next-auth/jwt";
import { createUser } from "@/lib/accounts/commands/create-user";
import { systemContext } from "@/lib/core/context";
import type { Role } from "@/lib/core/roles";
import { derivedKey } from "@/lib/core/secrets";
import { enrolOn, PASSWORD, signInAs } from "@/lib/testing/accounts";

/** Makes an account with a second factor in the paper of DATA_DIR; answers the cookie of its device. */
export async function cookieOf(role: Role): Promise<string> {
  const email = `${role}-${Date.now()}@do.example`;
  const roles = [{ role, scope: "*" }];
  await createUser(systemContext("bench"), { email, name: "Người đo", password: PASSWORD, roles, isDemo: false });
  const device = await signInAs(email);
  await enrolOn(device);
  const secret = derivedKey("sign-in cookie").toString("base64url");
  return `phien=${await encode({ token: { device }, secret, salt: "phien" })}`;
}
