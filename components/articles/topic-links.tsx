import type { ArticleView } from "@/lib/articles/view";

/** The topics of an article, each a page. */
export function TopicLinks({ topics }: Pick<ArticleView, "topics">) {
  return (
    <ul className="topics">
      {topics.map((topic) => (
        <li key={topic.id}>
          <a href={`/chu-de/${topic.slug}`} rel="tag">
            {topic.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** In words, where there is nothing yet to list under them. */
export function TopicLine({ topics }: Pick<ArticleView, "topics">) {
  if (topics.length === 0) return null;
  return (
    <div className="topic-line">
      <p>Bài viết cùng chủ đề:</p>
      <TopicLinks topics={topics} />
    </div>
  );
}
