import { ActionForm, FormField } from "@/components/desk/action-form.client";
import { Picture } from "@/components/media/picture";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { Card } from "@/lib/articles/model";
import { localField } from "@/lib/text/dates";
import { SLOT_LABELS, type Slot, SLOTS } from "@/lib/workflow/model";
import type { FormAction } from "./act-panel";
import { moment } from "./times";

type Props = {
  places: readonly { slot: Slot; card: Card | null; isPlaced: boolean; endsAt: Date | null }[];
  offers: readonly Card[];
  text: string;
  now: Date;
  place: FormAction;
  clear: FormAction;
};

/** The three places that an editor fills by hand, and the articles to fill them with. */
export function HomeDesk({ places, offers, text, now, place, clear }: Props) {
  const slotOf = new Map(places.flatMap(({ slot, card }) => (card ? [[card.id, slot] as const] : [])));
  return (
    <>
      <ul className="home-places">
        {places.map(({ slot, card, isPlaced, endsAt }) => (
          <li key={slot}>
            <p className="quiet">{SLOT_LABELS[slot]}</p>
            {card ? (
              <>
                {card.picture && <Picture media={card.picture} alt="" sizes="(min-width: 48rem) 30rem, 100vw" />}
                <p className="row-title">
                  <a href={card.path}>{card.title}</a>
                </p>
                <p className="row-facts">
                  <span>{card.section.name}</span>
                  {isPlaced ? (
                    <span>{endsAt ? `đến ${moment(endsAt, now)}` : "không hết hạn"}</span>
                  ) : (
                    <span>tự chọn, {moment(card.publishedAt, now)}</span>
                  )}
                </p>
                {isPlaced && (
                  <ActionForm action={clear} className="form lone" aria-label={`Bỏ ${SLOT_LABELS[slot]}`}>
                    <input type="hidden" name="slot" value={slot} />
                    <SubmitButton tone="plain">Để tự chọn</SubmitButton>
                  </ActionForm>
                )}
              </>
            ) : (
              <p>Chưa có bài nào có ảnh để tự chọn.</p>
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
        {offers.map((card) => {
          const here = slotOf.get(card.id);
          return (
            <li key={card.id} className="home-offer">
              {card.picture && <Picture media={card.picture} alt="" sizes="6rem" />}
              <p className="row-title">
                <a href={card.path}>{card.title}</a>
              </p>
              <p className="row-facts">
                <span>{card.section.name}</span>
                <span>{moment(card.publishedAt, now)}</span>
                {card.picture === null && <span className="late">không có ảnh</span>}
                {here && <span>đang ở vị trí “{SLOT_LABELS[here]}”</span>}
              </p>
              <details className="act">
                <summary>{here ? "Đổi vị trí hoặc thời hạn" : "Đặt lên trang nhất"}</summary>
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
          );
        })}
      </ul>
    </>
  );
}
