"use client";

import type { Editor } from "@tiptap/core";
import { useDeferredValue, useEffect, useState, useSyncExternalStore } from "react";
import { ArticleHeader } from "@/components/articles/article-header";
import { ArticleMeta } from "@/components/articles/article-meta";
import { ArticleBody } from "@/components/articles/body/article-body";
import { Figure } from "@/components/articles/body/figure";
import { anchorsOf } from "@/lib/articles/anchors";
import type { Document } from "@/lib/articles/document";
import { plainText } from "@/lib/articles/document";
import type { ArticleView } from "@/lib/articles/view";
import { syllables } from "@/lib/text/reading";
import type { DraftSession } from "./draft-session";
import { blockJson } from "./editor/block-json";
import type { Names } from "./names";

type Props = { session: DraftSession; editor: Editor; names: Names; sapoPrefix: string };

const PAUSE = 150;

/** The article as readers will see it, in the page's own components, a moment after each pause in writing. */
export function Preview({ session, editor, names, sapoPrefix }: Props) {
  const { fields } = useSyncExternalStore(session.subscribe, session.read, session.read);
  const body = useDeferredValue(useBody(editor));
  const article = viewOf(session, names, body, useDeferredValue(fields));
  return (
    // A click in here must not lead away from the text.
    <div className="preview-page" onClickCapture={stay}>
      <article className="article">
        <ArticleHeader article={article} sapoPrefix={sapoPrefix} />
        <ArticleMeta article={article} />
        {article.lead && (
          <div className="lead">
            <Figure picture={article.lead} media={article.media.get(article.lead.mediaId)} sizes="40rem" />
          </div>
        )}
        <div className="text">
          <div className="prose">
            <ArticleBody body={body} speakers={article.speakers} media={article.media} anchors={anchorsOf(body)} />
            {article.source && article.source.name !== "" && <p className="source">Theo {article.source.name}</p>}
          </div>
        </div>
      </article>
    </div>
  );
}

function stay(event: React.MouseEvent): void {
  if (event.target instanceof Element && event.target.closest("a")) event.preventDefault();
}

function useBody(editor: Editor): Document {
  const [body, setBody] = useState(() => bodyOf(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setBody(bodyOf(editor)), PAUSE);
    };
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) soon();
    };
    editor.on("transaction", changed);
    return () => {
      clearTimeout(timer);
      editor.off("transaction", changed);
    };
  }, [editor]);
  return body;
}

const jsonOf = new WeakMap<object, ReturnType<typeof blockJson>>();

/** Blocks that did not change keep their JSON, and empty paragraphs are left out as they will be. */
function bodyOf({ state: { doc } }: Editor): Document {
  const content: Document["content"] = [];
  doc.forEach((node) => {
    let json = jsonOf.get(node);
    if (!json) jsonOf.set(node, (json = blockJson(node)));
    if (node.type.name !== "paragraph" || node.content.size > 0) content.push(json);
  });
  return { type: "doc", content };
}

function viewOf(session: DraftSession, names: Names, body: Document, _: unknown): ArticleView {
  const sectionId = session.field("sectionId", "");
  const section = names.sections.find(({ id }) => id === sectionId);
  const title = session.field("title", "").trim();
  return {
    id: "",
    number: 0,
    slug: "xem-truoc",
    path: "/bai-viet/xem-truoc",
    hash: "",
    kind: session.field("kind", "article"),
    title: title === "" ? "(Chưa có tiêu đề)" : title,
    sapo: session.field("sapo", "").trim(),
    sections: section ? [section] : [],
    byline: session.field("byline", []).map(({ authorId, role }) => ({
      author: { id: authorId, slug: "", penName: names.authors.get(authorId) ?? "", bio: "", portraitId: null },
      role,
    })),
    publishedAt: new Date(),
    updatedAt: null,
    lead: session.field("lead", null),
    speakers: session
      .field("speakers", [])
      .map((speaker) => ({ ...speaker, person: names.personById.get(speaker.personId ?? "") ?? null })),
    body,
    media: names.media,
    topics: [],
    related: [],
    series: null,
    corrections: [],
    source: session.field("source", null),
    syllables: syllables(plainText(body.content)),
  };
}
