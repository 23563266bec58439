import { showAges } from "./ago";
import { CopyLink } from "./copy-link.element";
import { InPlace } from "./in-place.element";
import { LoadMore } from "./load-more.element";
import { PictureZoom } from "./picture-zoom.element";
import { ReaderRating } from "./reader-rating.element";
import { ReportError } from "./report-error.element";
import { SaveArticle } from "./save-article.element";
import { SearchSuggest } from "./search-suggest.element";
import { ShareTools } from "./share-tools.element";
import { TextSize } from "./text-size.element";
import { ThemeSwitch } from "./theme-switch.element";

// All that a public page runs. Without it every one of these is plain HTML that works.
customElements.define("theme-switch", ThemeSwitch);
customElements.define("text-size", TextSize);
customElements.define("share-tools", ShareTools);
customElements.define("copy-link", CopyLink);
customElements.define("picture-zoom", PictureZoom);
customElements.define("load-more", LoadMore);
customElements.define("search-suggest", SearchSuggest);
customElements.define("save-article", SaveArticle);
customElements.define("reader-rating", ReaderRating);
customElements.define("in-place", InPlace);
customElements.define("report-error", ReportError);
showAges();
