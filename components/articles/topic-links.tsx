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
