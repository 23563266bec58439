import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** One change of one unit as it is sent (lib/drafts/input.ts), with what this device must know of it. */
export type JournalOp = {
  opId: string;
  articleId: string;
  windowId: string;
  /** Nobody else who signs in on this device sends or reads it. */
  userId: string;
  unitId: string;
  kind: "field" | "block";
  base: string | null;
  /** Made on what this operation becomes: its base is known when that one is answered. */
  after: string | null;
  /** Null deletes. */
  doc: unknown;
  position: string | null;
  /** It may have arrived: from now on it is sent as it is. */
  isSent: boolean;
  /** Milliseconds; orders the operations of a device. */
  at: number;
};

/** What the list of journals says of an article without asking the server. */
export type JournalArticle = { key: string; articleId: string; userId: string; title: string; at: number };

interface Schema extends DBSchema {
  ops: { key: string; value: JournalOp; indexes: { article: string; user: string } };
  articles: { key: string; value: JournalArticle; indexes: { user: string } };
}

/**
 * Sổ nháp trên máy: every change stands here before it goes over the network, until the server has answered for it.
 * Writing waits for the disk, so that a flat battery loses nothing either.
 */
export class Journal {
  private readonly db: Promise<IDBPDatabase<Schema>>;

  constructor(name = "toa-soan") {
    this.db = openDB<Schema>(name, 1, {
      upgrade(db) {
        const ops = db.createObjectStore("ops", { keyPath: "opId" });
        ops.createIndex("article", "articleId");
        ops.createIndex("user", "userId");
        db.createObjectStore("articles", { keyPath: "key" }).createIndex("user", "userId");
      },
      // A newer version of the program in another tab may want to change the stores.
      blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
    });
    this.db.catch(() => undefined);
  }

  /** Puts and takes away in one step. */
  async write(put: readonly JournalOp[], remove: readonly string[] = []): Promise<void> {
    const tx = (await this.db).transaction("ops", "readwrite", { durability: "strict" });
    await Promise.all([...put.map((op) => tx.store.put(op)), ...remove.map((id) => tx.store.delete(id)), tx.done]);
  }

  async opsOf(articleId: string, userId: string): Promise<JournalOp[]> {
    const all = await (await this.db).getAllFromIndex("ops", "article", articleId);
    return all.filter((op) => op.userId === userId).toSorted(byTime);
  }

  async opsOfUser(userId: string): Promise<JournalOp[]> {
    return (await (await this.db).getAllFromIndex("ops", "user", userId)).toSorted(byTime);
  }

  async nameArticle(article: Omit<JournalArticle, "key">): Promise<void> {
    await (await this.db).put("articles", { ...article, key: `${article.userId} ${article.articleId}` });
  }

  async articlesOfUser(userId: string): Promise<JournalArticle[]> {
    return (await this.db).getAllFromIndex("articles", "user", userId);
  }

  async forget(ops: readonly JournalOp[]): Promise<void> {
    await this.write(
      [],
      ops.map(({ opId }) => opId),
    );
  }

  async close(): Promise<void> {
    (await this.db).close();
  }
}

function byTime(a: JournalOp, b: JournalOp): number {
  return a.at - b.at || (a.opId < b.opId ? -1 : 1);
}
