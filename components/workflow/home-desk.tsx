import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { Card } from "@/lib/articles/model";
import { localField } from "@/lib/text/dates";
import { SLOT_LABELS, type Slot, SLOTS } from "@/lib/workflow/model";
import type { FormAction } from "./act-panel";
import { moment } from "./times";

type Props = {
  places: readonly { slot: Slot; card: Card | null; endsAt: Date | null }[];
  offers: readonly Card[];
  text: string;
  now: Date;
  place: FormAction;
  clear: FormAction;
};

/** The three places that an editor fills by hand, and the articles to fill them with. */
export function HomeDesk({ places, offers, text, now, place, clear }: Props) {
  return (
    <>
      <ul className="home-places">
        {places.map(({ slot, card, endsAt }) => (
          <li key={slot}>
            <p className="quiet">{SLOT_LABELS[slot]}</p>
            {card ? (
              <>
                <p className="row-title">
                  <a href={card.path}>{card.title}</a>
                </p>
                <p className="row-facts">
                  <span>{card.section.name}</span>
                  <span>{endsAt ? `đến ${moment(endsAt, now)}` : "không hết hạn"}</span>
                </p>
                <ActionForm action={clear} className="form inline" aria-label={`Bỏ ${SLOT_LABELS[slot]}`}>
                  <input type="hidden" name="slot" value={slot} />
                  <SubmitButton tone="plain">Để tự chọn</SubmitButton>
                </ActionForm>
              </>
            ) : (
              <p>Tự chọn: bài mới nhất có ảnh.</p>
            )}
          </li>
        ))}
      </ul>
      <h2>Chọn bài</h2>
      <form className="filters" method="get" role="search">
        <div className="field">
          <label htmlFor="q">Tìm theo tiêu đề</label>
          <input id="q" name="q" type="search" className="input" defaultValue={text} />
        </div>
        <button type="submit" className="button plain">
          Tìm
        </button>
      </form>
      {offers.length === 0 && (
        <EmptyState title="Không tìm thấy bài phù hợp.">
          <a href="/toa-soan/trang-nhat">Xem bài mới nhất</a>
        </EmptyState>
      )}
      <ul className="rows">
        {offers.map((card) => (
          <li key={card.id}>
            <p className="row-title">
              <a href={card.path}>{card.title}</a>
            </p>
            <p className="row-facts">
              <span>{card.section.name}</span>
              <span>{moment(card.publishedAt, now)}</span>
              {card.picture === null && <span className="late">không có ảnh</span>}
            </p>
            <details className="act">
              <summary>Đặt lên trang nhất</summary>
              <ActionForm action={place} aria-label={`Đặt lên trang nhất: ${card.title}`}>
                <input type="hidden" name="articleId" value={card.id} />
                <FormField
                  name="slot"
                  label="Vị trí"
                  options={SLOTS.map((slot) => ({ value: slot, label: SLOT_LABELS[slot] }))}
                />
                <FormField
                  name="endsAt"
                  label="Đến lúc (giờ Việt Nam)"
                  hint="Để trống: đến khi có người đổi."
                  type="datetime-local"
                  min={localField(now)}
                />
                <SubmitButton>Đặt bài</SubmitButton>
              </ActionForm>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
