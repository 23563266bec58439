// The rules of this house that no linter knows. Each has its wrong example in .oxlint/wrong and its right one in
// .oxlint/right; house-rules.test.ts fails for a rule without one.

/** app/_actions is the list of everything a browser can change: only functions made by _server/action leave it. */
const actionsAreWrapped = rule((context, file) => {
  if (!/^app\/_actions\/[^/]+(?<!\.test)\.ts$/.test(file)) return {};
  const wrappers = new Set();
  return {
    Program(program) {
      if (!hasDirective(program, "use server")) {
        report(context, program.body[0] ?? program, 'a file of app/_actions begins with "use server"');
      }
      for (const node of program.body) {
        if (node.type !== "ImportDeclaration" || node.source.value !== "@/app/_server/action") continue;
        for (const specifier of node.specifiers) wrappers.add(specifier.local.name);
      }
    },
    ExportNamedDeclaration(node) {
      if (node.exportKind === "type" || /^TS(TypeAlias|Interface)/.test(node.declaration?.type ?? "")) return;
      const wrapped =
        node.declaration?.type === "VariableDeclaration" &&
        node.declaration.declarations.every(
          ({ init }) => init?.type === "CallExpression" && wrappers.has(init.callee.name),
        );
      if (!wrapped) report(context, node, "export only what `action(…)` of @/app/_server/action has made");
    },
    ExportAllDeclaration: (node) => report(context, node, "name each action: this file is the list"),
    ExportDefaultDeclaration: (node) => report(context, node, "name each action: this file is the list"),
  };
});

/** A session is read and made in one place, so that it can be replaced. */
const authHasOneDoor = importRule(
  /^app\/_server\/auth\.ts$/,
  (source) => /^(next-auth|@auth)(\/|$)/.test(source),
  "only app/_server/auth.ts speaks with next-auth",
);

/** The kept pages stand in app/_front; Next itself keeps nothing (docs/decisions/006). */
const cacheHasOneDoor = rule((context, file) => {
  if (/^app\/(_front\/.+|_server\/cached\.ts)$/.test(file)) return {};
  const say = (node) => report(context, node, "only app/_front and app/_server/cached.ts keep data or pages");
  return {
    ImportDeclaration(node) {
      if (/^next\/cache(\.js)?$/.test(node.source.value)) say(node);
    },
    Program(program) {
      if (hasDirective(program, "use cache")) say(program.body[0]);
    },
    ExpressionStatement(node) {
      if (node.directive?.startsWith("use cache") && node.parent.type !== "Program") say(node);
    },
    ExportNamedDeclaration(node) {
      for (const { id, init } of node.declaration?.declarations ?? []) {
        if (id.name === "revalidate" && init?.value !== 0) say(node);
        if (id.name === "dynamic" && /^(force-static|error)$/.test(init?.value ?? "")) say(node);
      }
    },
  };
});

/** The name of a file tells that it ships JavaScript. Next demands client files of its own for errors. */
const clientFilesSaySo = rule((context, file) => ({
  Program(program) {
    if (/^app\/(.*\/)?(global-)?error\.tsx$/.test(file)) return;
    const isClient = hasDirective(program, "use client");
    const saysSo = /\.client\.tsx?$/.test(file);
    const first = program.body[0] ?? program;
    if (isClient && !saysSo) report(context, first, 'a file that says "use client" is called *.client.tsx');
    if (saysSo && !isClient) report(context, first, 'a file called *.client.tsx says "use client"');
  },
}));

/**
 * A command opens a transaction only for an actor who may, and leaves its entry in the audit. Where that is not so,
 * a comment on the function says why: `// Not authorized: …`, `// Not audited: …`.
 */
const commandsAreGuarded = rule((context, file) => {
  if (!/^lib\/[^/]+\/commands(\/.+)?(?<!\.test)\.ts$/.test(file)) return {};
  return {
    "Program:exit"(program) {
      const comments = program.comments ?? context.sourceCode.getAllComments();
      let previousEnd = 0;
      for (const statement of program.body) {
        const waived = (duty) =>
          comments.some(
            (c) =>
              c.range[0] >= previousEnd &&
              c.range[1] <= statement.range[1] &&
              new RegExp(String.raw`\bNot ${duty}:\s+\S+\s+\S+`).test(c.value),
          );
        for (const { name, node } of functionsOf(statement)) {
          const called = callsIn(node.body);
          if (!called.has("atomically")) continue;
          if (![...called].some((call) => call.startsWith("authorize")) && !waived("authorized")) {
            report(context, name, "a command asks `authorize` first, or says `// Not authorized: <reason>`");
          }
          if (!called.has("recordAudit") && !waived("audited")) {
            report(context, name, "a command records its act by `recordAudit`, or says `// Not audited: <reason>`");
          }
        }
        previousEnd = statement.range[1];
      }
    },
  };
});

const NAMELESS = /(^|\/)(index|utils?|helpers?|misc|common|shared)(\.[a-z]+)*$/;

/** A name that says nothing is where everything ends up. */
const filesHaveNames = rule((context, file) => ({
  Program(program) {
    const nameless = NAMELESS.test(file) || /(^|\/)(utils?|helpers?|misc|common|shared)\//.test(file);
    if (nameless)
      report(context, program.body[0] ?? program, "no index, utils, helpers, misc, common: name what it does");
  },
}));

/** A waiver names its rule and, after --, its reason. */
const waiversSayWhy = rule((context) => ({
  Program(program) {
    for (const comment of program.comments ?? context.sourceCode.getAllComments()) {
      const text = comment.value.trim();
      const bad =
        (/^(ox|es)lint-disable/.test(text) && !/^\S+\s+\S+.*\s--\s+\S+\s+\S+/.test(text)) ||
        (text.startsWith("@ts-expect-error") && !/^@ts-expect-error:?\s+(--\s+)?\S+\s+\S+/.test(text)) ||
        /^@ts-(ignore|nocheck)/.test(text);
      if (bad)
        report(context, comment, "a waiver names its rule and its reason: `oxlint-disable-next-line <rule> -- <why>`");
    }
  },
}));

export default {
  meta: { name: "house" },
  rules: {
    "actions-are-wrapped": actionsAreWrapped,
    "auth-has-one-door": authHasOneDoor,
    "cache-has-one-door": cacheHasOneDoor,
    "client-files-say-so": clientFilesSaySo,
    "commands-are-guarded": commandsAreGuarded,
    "files-have-names": filesHaveNames,
    "waivers-say-why": waiversSayWhy,
  },
};

function rule(create) {
  return { create: (context) => create(context, pathInProject(context)) };
}

function importRule(door, isForbidden, message) {
  return rule((context, file) => {
    if (door.test(file)) return {};
    const look = (node) => {
      if (typeof node.source?.value === "string" && isForbidden(node.source.value)) report(context, node, message);
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  });
}

function report(context, node, message) {
  context.report({ node, message });
}

function pathInProject(context) {
  const file = context.filename.replaceAll("\\", "/");
  const root = context.cwd.replaceAll("\\", "/");
  return file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
}

function hasDirective(program, directive) {
  return program.body.some((node) => node.directive?.startsWith(directive));
}

/** The functions that a statement at the top of a file declares, with the node of their name. */
function functionsOf(statement) {
  const declaration = statement.declaration ?? statement;
  if (declaration.type === "FunctionDeclaration" && declaration.body)
    return [{ name: declaration.id ?? declaration, node: declaration }];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations
    .filter(({ init }) => /^(Arrow)?FunctionExpression$/.test(init?.type ?? ""))
    .map(({ id, init }) => ({ name: id, node: init }));
}

/** Names of all functions called anywhere inside. */
function callsIn(node, found = new Set()) {
  if (node?.type === "CallExpression" && node.callee.type === "Identifier") found.add(node.callee.name);
  for (const [key, value] of Object.entries(node ?? {})) {
    if (key === "parent" || typeof value !== "object") continue;
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) callsIn(child, found);
  }
  return found;
}
