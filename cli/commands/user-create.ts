import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { type Command, UsageError } from "@/cli/command";
import { migrateDatabase } from "@/db/migrate";
import { createUser } from "@/lib/accounts/commands/create-user";
import { systemContext } from "@/lib/core/context";
import { ROLES, type Role } from "@/lib/core/roles";

export const userCreate: Command = {
  name: "user create",
  summary: "create an account",
  help: `--email ADDRESS --name NAME --role ROLE [--section ID]
The password is read from the first line of standard input, never from the command line.
Roles: ${ROLES.join(", ")}.`,
  run: async (args) => {
    const { values } = parseArgs({
      args,
      options: {
        email: { type: "string" },
        name: { type: "string" },
        role: { type: "string" },
        section: { type: "string" },
      },
    });
    const role = ROLES.find((known) => known === values.role);
    if (!values.email || !values.name || !role) throw new UsageError("--email, --name and --role are needed");
    await migrateDatabase();
    const id = await create(values.email, values.name, role, values.section ?? "*");
    console.log(id);
    return 0;
  },
};

async function create(email: string, name: string, role: Role, scope: string): Promise<string> {
  const input = createInterface({ input: process.stdin, terminal: false });
  if (process.stdin.isTTY) process.stderr.write("Password: ");
  const [password = ""] = await Array.fromAsync(input, (line) => line);
  return createUser(systemContext("user create"), { email, name, password, roles: [{ role, scope }] });
}
