import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { reactToComment } from "@/app/_actions/comments";
import { rateArticle, signalAnswer } from "@/app/_actions/ratings";
import { saveArticle } from "@/app/_actions/readers";
import { answerStatus } from "@/app/_server/cached";
import { articleMetadata } from "@/app/_server/metadata";
import { loadArticle, loadSignalsOpen, loadSurroundings } from "@/app/_server/pages/article";
import { loadComments } from "@/app/_server/pages/comments";
import { loadLatest, loadSite } from "@/app/_server/pages/site";
import { ArticlePage } from "@/components/articles/article-page";
import { SaveButton } from "@/components/articles/save-button";
import { CommentSection } from "@/components/comments/comment-section";
import { JsonLd } from "@/components/layout/json-ld";
import { MessagePage } from "@/components/layout/message-page";
import { AnswerSignals } from "@/components/ratings/answer-signals";
import { RatingForm } from "@/components/ratings/rating-form";
import { articleBreadcrumbJsonLd, jsonLdText, newsArticleJsonLd } from "@/lib/feeds/json-ld";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadArticle((await params).slug);
  if (found.is === "removed") return { title: "Bài viết đã được gỡ", robots: { index: false } };
  if (found.is === "absent") return {};
  return articleMetadata(found.article, (await loadSite()).settings);
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const found = await loadArticle(slug);
  if (found.is === "absent") notFound();
  if (found.is === "removed") return <Removed />;

  const { article } = found;
  if (article.path !== `/bai-viet/${slug}`) permanentRedirect(article.path);
  const [{ settings }, surroundings, comments, takesSignals] = await Promise.all([
    loadSite(),
    loadSurroundings(article),
    loadComments(article),
    loadSignalsOpen(article),
  ]);
  return (
    <>
      <JsonLd
        json={jsonLdText([newsArticleJsonLd(article, settings), articleBreadcrumbJsonLd(article, settings.origin)])}
      />
      <ArticlePage
        {...surroundings}
        article={article}
        settings={settings}
        save={<SaveButton articleId={article.id} action={saveArticle} />}
        rating={
          <RatingForm
            articleId={article.id}
            counts={surroundings.counts}
            checking={surroundings.checking}
            labels={settings.ratings.labels}
            minimumForAverage={settings.ratings.minimumForAverage}
            action={rateArticle}
          />
        }
        renderSignals={
          takesSignals
            ? (turnId) => <AnswerSignals articleId={article.id} turnId={turnId} action={signalAnswer} />
            : undefined
        }
        comments={<CommentSection articleId={article.id} view={comments} react={reactToComment} />}
      />
    </>
  );
}

async function Removed() {
  answerStatus(410);
  return (
    <MessagePage title="Bài viết đã được gỡ" latest={await loadLatest()}>
      <p>Tòa soạn đã gỡ bài viết ở địa chỉ này. Nội dung của bài không còn được phát hành.</p>
    </MessagePage>
  );
}
