import { Icon } from "@/components/ui/icon";

type Props = { url: string; title: string; /** "Lưu bài". */ save?: React.ReactNode };

/** Share, copy the address, print, and the size of the text. The link works by itself; the buttons need script. */
export function ArticleTools({ url, title, save }: Props) {
  return (
    <div className="article-tools">
      <share-tools data-url={url} data-title={title}>
        <button type="button" className="tool" data-scripted="" data-act="share">
          <Icon name="share" />
          <span>Chia sẻ</span>
        </button>
        <a
          className="tool"
          href={`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`}
          rel="noopener noreferrer"
        >
          <Icon name="facebook" />
          <span>Chia sẻ lên Facebook</span>
        </a>
        <button type="button" className="tool" data-scripted="" data-act="copy">
          <Icon name="link" />
          <span>Sao chép liên kết</span>
        </button>
        <button type="button" className="tool" data-scripted="" data-act="print">
          <Icon name="print" />
          <span>In bài</span>
        </button>
        <span role="status" className="said" />
      </share-tools>
      {save}
      <text-size role="group" aria-label="Cỡ chữ">
        <button type="button" className="tool letter" data-scripted="" data-step="-1">
          A−<span className="unseen"> giảm cỡ chữ</span>
        </button>
        <button type="button" className="tool letter" data-scripted="" data-step="1">
          A+<span className="unseen"> tăng cỡ chữ</span>
        </button>
      </text-size>
    </div>
  );
}
