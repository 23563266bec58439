import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dataDir } from "@/db/location";
import { isInBreachFile } from "./internal/breach-file";
import { isEasyPassword } from "./internal/easy-passwords";
import { hashPassword, isPassword } from "./internal/passwords";

const CONTEXT = ["Nhịp Sông", "lananh@baothu.example", "Nguyễn Lan Anh"];

test.each([
  ...[
    "password",
    "Password1!",
    "P@ssw0rd2026",
    "12345678",
    "1234567890",
    "qwertyuiop",
    "1qaz2wsx",
    "asdfghjkl123",
    "zxcvbnm,./",
  ],
  ...[
    "matkhau123",
    "Mật khẩu 2026",
    "anhyeuem",
    "iloveyou",
    "abcabcabc",
    "aaaaaaaa",
    "11223344",
    "19902001",
    "987654321",
  ],
  ...[
    "toasoan2026",
    "tòa soạn",
    "phongvien@123",
    "nhipsong2026",
    "NhịpSông!!",
    "lananh1990",
    "baothu.example",
    "vietnam1975",
  ],
  ...["admin@123", "qwerty123456", "abcdefgh", "letmein!!", "Saigon@2025", "hanoi1010"],
])("%s is refused", (password) => expect(isEasyPassword(password, CONTEXT)).toBe(true));

test.each([
  "ghế tre nằm nghe mưa 71",
  "xk7#Qp2vLw9z",
  "correct horse battery staple",
  "bánh đa cua ngõ hẹp",
  "thuyền neo bãi sú 19",
  "vR8tkzmw",
])("%s is taken", (password) => expect(isEasyPassword(password, CONTEXT)).toBe(false));

test("a password is kept as argon2id, and typed in either form of Vietnamese it is the same", async () => {
  const kept = await hashPassword("chợ quê".normalize("NFC"));
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword(kept, "chợ quê".normalize("NFD"))).toBe(true);
  expect(await isPassword(kept, "cho que")).toBe(false);
  expect(await isPassword(null, "the password of nobody")).toBe(false);
});

test("the operator's file of leaked passwords is searched by halves, to its first and last line", async () => {
  const file = path.join(dataDir(), "breached-passwords.txt");
  mkdirSync(dataDir(), { recursive: true });
  expect(await isInBreachFile("lộ-1")).toBe(false);
  const leaked = Array.from({ length: 3000 }, (_, i) => `lộ-${i}`);
  const hashes = leaked.map((word) => createHash("sha1").update(word).digest("hex").toUpperCase()).toSorted();
  try {
    writeFileSync(file, hashes.map((hash, i) => `${hash}:${i ** 2}\r\n`).join(""));
    expect(await Promise.all(leaked.map(isInBreachFile))).not.toContain(false);
    expect(await Promise.all(Array.from({ length: 200 }, (_, i) => isInBreachFile(`kín-${i}`)))).not.toContain(true);
    writeFileSync(file, hashes.join("\n"));
    expect(await Promise.all(leaked.slice(0, 500).map(isInBreachFile))).not.toContain(false);
    writeFileSync(file, "");
    expect(await isInBreachFile("lộ-1")).toBe(false);
  } finally {
    rmSync(file);
  }
});
