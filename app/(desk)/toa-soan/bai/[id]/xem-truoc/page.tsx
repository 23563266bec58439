import { privatePage } from "@/app/_server/page";
import { loadSite } from "@/app/_server/pages/site";
import { ArticlePage } from "@/components/articles/article-page";
import { Notice } from "@/components/ui/notice";
import { previewOf } from "@/lib/articles/queries/article";
import { assembleContent } from "@/lib/drafts/model";
import { draftView } from "@/lib/drafts/queries";
import { slugify } from "@/lib/text/slug";

/** The draft as the server has it, in the whole page that readers will see; for who may read the draft, kept by nobody. */
export default privatePage("desk.enter", async (ctx, { params }) => {
  const view = await draftView(ctx, params["id"] ?? "");
  const { settings } = await loadSite();
  const content = assembleContent(view.units);
  const slug = slugify(content.title) || "bai";
  const article = await previewOf(ctx, { id: view.articleId, number: view.number, slug }, content);
  return (
    <>
      <Notice title="Xem trước">
        Bạn đọc chưa thấy trang này. <a href={`/toa-soan/bai/${view.articleId}`}>Về bài đang viết</a>
      </Notice>
      <ArticlePage
        article={article}
        settings={settings}
        rating={null}
        sameTopic={[]}
        interest={[]}
        newest={[]}
        sameSection={[]}
        hasMore={false}
      />
    </>
  );
});
