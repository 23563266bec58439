import type { Anchors } from "@/lib/articles/anchors";

const FEWEST = 3;

/** Các câu hỏi: beside the text where there is room, folded above it where there is not. One of the two is shown. */
export function Outline({ questions, isFolded }: { questions: Anchors["questions"]; isFolded: boolean }) {
  if (questions.length < FEWEST) return null;
  const list = (
    <ol>
      {questions.map(({ anchor, text }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>{text}</a>
        </li>
      ))}
    </ol>
  );
  if (isFolded) {
    return (
      <details className="question-list folded">
        <summary>Các câu hỏi ({questions.length})</summary>
        {list}
      </details>
    );
  }
  return (
    <nav className="question-list beside" aria-labelledby="cac-cau-hoi">
      <p id="cac-cau-hoi" className="outline-name">
        Các câu hỏi
      </p>
      {list}
    </nav>
  );
}
