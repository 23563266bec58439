"use client";

import { useEffect, useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { newsDate } from "@/lib/text/dates";
import { copyText } from "./copy-text";
import { Journal, type JournalArticle, type JournalOp } from "./sync/journal";
import { wordsOfUnit } from "./word-diff";

type Unsent = { article: JournalArticle; ops: JournalOp[] };

/** What stands on this device and nowhere else: opened, it goes on to the server; copied, it can be kept elsewhere. */
export function RecoveryList({ userId }: { userId: string }) {
  const [unsent, setUnsent] = useState<Unsent[] | null>(null);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    void unsentOf(userId).then(setUnsent, () =>
      setProblem("Trình duyệt không cho đọc bản lưu trên máy này. Vui lòng tắt chế độ ẩn danh rồi thử lại."),
    );
  }, [userId]);
  if (problem !== "") return <Notice tone="bad">{problem}</Notice>;
  if (unsent === null) return <p role="status">Đang đọc bản lưu trên máy …</p>;
  if (unsent.length === 0)
    return (
      <EmptyState title="Mọi thay đổi trên máy này đã lên máy chủ.">
        <p>Khi mất kết nối hoặc máy tắt đột ngột, những gì chưa gửi sẽ hiện ở đây.</p>
        <p>
          <a className="button" href="/toa-soan">
            Về bàn biên tập
          </a>
        </p>
      </EmptyState>
    );
  return (
    <ul className="rows">
      {unsent.map(({ article, ops }) => (
        <li key={article.articleId}>
          <OneJournal
            article={article}
            ops={ops}
            onForgotten={() => setUnsent(unsent.filter((it) => it.article !== article))}
          />
        </li>
      ))}
    </ul>
  );
}

function OneJournal({ article, ops, onForgotten }: Unsent & { onForgotten: () => void }) {
  const [said, setSaid] = useState("");
  const [isSure, setSure] = useState(false);
  const last = ops.at(-1)?.at ?? article.at;
  const text = textOf(ops);
  const forget = async () => {
    if (!isSure) return setSure(true);
    await new Journal().forget(ops);
    return onForgotten();
  };
  return (
    <section aria-label={article.title}>
      <p className="row-title">{article.title || "(Chưa có tiêu đề)"}</p>
      <p className="row-facts">
        <span>{ops.length} thay đổi chưa gửi</span>
        <span>Lần cuối {newsDate(new Date(last))}</span>
      </p>
      <details>
        <summary>Xem chữ chưa gửi</summary>
        <p className="journal-text">{text || "(chỉ có thay đổi về thứ tự hoặc xóa)"}</p>
      </details>
      <div className="buttons">
        <a className="button small primary" href={`/toa-soan/bai/${article.articleId}`}>
          Mở bài và gửi tiếp
        </a>
        <button
          type="button"
          className="button small"
          onClick={() => void copyText(text).then((isDone) => setSaid(isDone ? "Đã sao chép." : "Chưa sao chép được."))}
        >
          Sao chép chữ
        </button>
        <button type="button" className="button small danger" onClick={() => void forget()}>
          {isSure ? "Bấm lần nữa để bỏ hẳn" : "Bỏ khỏi máy này"}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

async function unsentOf(userId: string): Promise<Unsent[]> {
  const journal = new Journal();
  const [ops, articles] = await Promise.all([journal.opsOfUser(userId), journal.articlesOfUser(userId)]);
  const named = new Map(articles.map((article) => [article.articleId, article]));
  const byArticle = Map.groupBy(ops, ({ articleId }) => articleId);
  return [...byArticle]
    .map(([articleId, own]) => ({
      article: named.get(articleId) ?? { key: articleId, articleId, userId, title: "", at: own.at(-1)?.at ?? 0 },
      ops: own,
    }))
    .toSorted((a, b) => b.article.at - a.article.at);
}

/** The last text of each unit, in the order of writing. */
function textOf(ops: readonly JournalOp[]): string {
  const last = new Map(ops.map((op) => [op.unitId, op]));
  return [...last.values()]
    .map(({ doc }) => wordsOfUnit(doc))
    .filter(Boolean)
    .join("\n\n");
}
