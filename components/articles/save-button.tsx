import { Icon } from "@/components/ui/icon";

type Props = {
  articleId: string;
  /** The server action (app/_actions/readers): takes `articleId` and `luu`, "0" takes it out of the list. */
  action: (form: FormData) => Promise<void>;
  /** Unknown on a page that is the same for everybody. */
  isSaved?: boolean;
};

/** Keeps the article for later: a form that answers with a page; with script in place (save-article.element.ts). */
export function SaveButton({ articleId, action, isSaved = false }: Props) {
  return (
    <save-article data-page={`/luu-bai/${articleId}`}>
      <form action={action} data-saved={isSaved ? "1" : ""}>
        <input type="hidden" name="articleId" value={articleId} />
        <button type="submit" name="luu" value={isSaved ? "0" : "1"} className="tool">
          <Icon name={isSaved ? "saved" : "save"} />
          <span>{isSaved ? "Đã lưu" : "Lưu bài"}</span>
        </button>
      </form>
      <span role="status" className="unseen" />
    </save-article>
  );
}
