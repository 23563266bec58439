import { SHORT_LABELS } from "./fixtures/alone.fixture";
import { BOLD } from "./fixtures/bold.fixture";
import { CORPORA } from "./fixtures/corpora.fixture";
import type { FormFixture } from "./fixtures/form.fixture";
import { HURRIED } from "./fixtures/hurried.fixture";
import { LABELS } from "./fixtures/labels.fixture";
import { MENDED_AGAIN } from "./fixtures/mended-again.fixture";
import { MENDED_LAST } from "./fixtures/mended-last.fixture";
import { MENDED_LATER } from "./fixtures/mended-later.fixture";
import { MENDED_LETTERS } from "./fixtures/mended-letters.fixture";
import { MENDED_ROOMS_AGAIN } from "./fixtures/mended-rooms-again.fixture";
import { MENDED_ROOMS } from "./fixtures/mended-rooms.fixture";
import { MENDED_TALKS_AGAIN } from "./fixtures/mended-talks-again.fixture";
import { MENDED_TALKS } from "./fixtures/mended-talks.fixture";
import { MENDED_VOICES } from "./fixtures/mended-voices.fixture";
import { MENDED } from "./fixtures/mended.fixture";
import { PRINTED } from "./fixtures/printed.fixture";
import { ROOMS } from "./fixtures/rooms.fixture";
import { SIGNS } from "./fixtures/signs.fixture";
import { TAUGHT } from "./fixtures/taught.fixture";
import { TOGETHER } from "./fixtures/together.fixture";
import { UNSEEN_AGAIN } from "./fixtures/unseen-again.fixture";
import { UNSEEN_HANDS } from "./fixtures/unseen-hands.fixture";
import { UNSEEN_LABELS } from "./fixtures/unseen-labels.fixture";
import { UNSEEN_LATER } from "./fixtures/unseen-later.fixture";
import { UNSEEN_PAPERS } from "./fixtures/unseen-papers.fixture";
import { UNSEEN_RECORDINGS } from "./fixtures/unseen-recordings.fixture";
import { UNSEEN_ROOMS } from "./fixtures/unseen-rooms.fixture";

/** Written without the parser at hand, to measure it by. */
export const UNSEEN: FormFixture[] = [
  ...UNSEEN_PAPERS,
  ...UNSEEN_LABELS,
  ...UNSEEN_ROOMS,
  ...UNSEEN_RECORDINGS,
  ...UNSEEN_HANDS,
  ...UNSEEN_AGAIN,
  ...UNSEEN_LATER,
];

export const FORMS: FormFixture[] = [
  ...LABELS,
  ...SHORT_LABELS,
  ...SIGNS,
  ...BOLD,
  ...ROOMS,
  ...HURRIED,
  ...UNSEEN,
  ...MENDED,
  ...MENDED_AGAIN,
  ...MENDED_LATER,
  ...MENDED_LAST,
  ...MENDED_ROOMS,
  ...MENDED_ROOMS_AGAIN,
  ...MENDED_LETTERS,
  ...MENDED_TALKS,
  ...MENDED_VOICES,
  ...MENDED_TALKS_AGAIN,
  ...TOGETHER,
  ...TAUGHT,
  ...PRINTED,
  ...CORPORA,
];
