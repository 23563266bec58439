const POINTS = "M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.6L12 17.5l-5.9 3.2 1.2-6.6L2.5 9.5l6.6-.9z";

/** The shape of the star, once a page; every <Star> draws it. */
export function StarShape() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <symbol id="star" viewBox="0 0 24 24">
        <path d={POINTS} />
      </symbol>
    </svg>
  );
}

/** Decoration: the word beside it says what it means. */
export function Star() {
  return (
    <svg className="star" aria-hidden="true" focusable="false">
      <use href="#star" />
    </svg>
  );
}
