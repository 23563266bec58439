import { Icon } from "@/components/ui/icon";

type Props = { url: string; title: string };

/** Share, copy the address, print, and the size of the text. The link works by itself; the buttons need script. */
export function ArticleTools({ url, title }: Props) {
  return (
    <div className="article-tools">
      <share-tools data-url={url} data-title={title}>
        <button type="button" className="icon-button" data-scripted="" data-act="share" aria-label="Chia sẻ" title="Chia sẻ">
          <Icon name="share" />
        </button>
        <a
          className="icon-button facebook"
          href={`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`}
          rel="noopener noreferrer"
          aria-label="Chia sẻ lên Facebook"
          title="Chia sẻ lên Facebook"
        >
          f
        </a>
        <button type="button" className="icon-button" data-scripted="" data-act="copy" aria-label="Sao chép liên kết" title="Sao chép liên kết">
          <Icon name="link" />
        </button>
        <button type="button" className="icon-button" data-scripted="" data-act="print" aria-label="In bài" title="In bài">
          <Icon name="print" />
        </button>
        <span role="status" className="said" />
      </share-tools>
      <text-size role="group" aria-label="Cỡ chữ">
        <button type="button" className="icon-button" data-scripted="" data-step="-1" aria-label="Giảm cỡ chữ">
          A−
        </button>
        <button type="button" className="icon-button" data-scripted="" data-step="1" aria-label="Tăng cỡ chữ">
          A+
        </button>
      </text-size>
    </div>
  );
}
