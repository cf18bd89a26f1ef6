/** The words on the chain, as HTML over the graph, from the same positions as in the file. */
import type { CSSProperties, ReactNode } from 'react';
import { memo } from 'react';
import type { ChainPicture, Word } from '../../../picture/chain/picture.ts';
import { textWidth } from '../../../picture/text.ts';

/** Where the baseline lies below the top of a line as high as its letters: Source Sans 3, ascent 1.024, descent 0.4. */
const baseline = 0.812;

export const ChainWords = memo(function ChainWords({
  picture,
}: {
  readonly picture: ChainPicture;
}): ReactNode {
  const tracks = picture.columns.flatMap((column) => column.tracks);
  return (
    <div className="chain-words" aria-hidden="true">
      {tracks.map(({ id, head, foot, blocks }) => (
        <div key={id}>
          <Words words={head} />
          {blocks.map((block) => (
            <div key={block.id} data-block={block.id}>
              {block.patches.map((patch) => (
                <span
                  key={`${patch.x} ${patch.y}`}
                  className="chain-patch"
                  style={{ left: patch.x, top: patch.y, width: patch.width, height: patch.height }}
                />
              ))}
              <Words words={block.words} />
            </div>
          ))}
          <Words words={foot} />
        </div>
      ))}
    </div>
  );
});

function Words({ words }: { readonly words: readonly Word[] }): ReactNode {
  return words.map((word) => <Placed key={`${word.kind} ${word.x} ${word.y}`} word={word} />);
}

function Placed({ word }: { readonly word: Word }): ReactNode {
  switch (word.kind) {
    case 'text':
      return (
        <span className="chain-word" style={textStyle(word)}>
          {word.text}
        </span>
      );
    case 'dot':
      return (
        <span
          className="chain-dot"
          style={{
            left: word.x - word.radius,
            top: word.y - word.radius,
            width: 2 * word.radius,
            height: 2 * word.radius,
          }}
        />
      );
    case 'mark':
      return (
        <svg
          className="chain-mark"
          aria-hidden="true"
          viewBox="0 0 12 12"
          width={word.size}
          height={word.size}
          style={{
            left: word.x - word.size / 2,
            top: word.y - word.size / 2,
            color: `var(--${word.colour})`,
          }}
        >
          {word.paths.map((path) => (
            <path
              key={path.d}
              d={path.d}
              fill={path.isFilled ? 'currentColor' : 'none'}
              stroke={path.line > 0 ? 'currentColor' : 'none'}
              strokeWidth={path.line}
              strokeDasharray={path.dash ?? undefined}
            />
          ))}
        </svg>
      );
  }
}

function textStyle(word: Extract<Word, { readonly kind: 'text' }>): CSSProperties {
  const width = word.anchor === 'start' ? 0 : textWidth(word.text, word.size, word.face);
  return {
    left: word.x - (word.anchor === 'middle' ? width / 2 : width),
    top: word.y - baseline * word.size,
    fontSize: word.size,
    fontWeight: word.face === 'sans-bold' ? 600 : 400,
    fontStyle: word.isItalic === true ? 'italic' : 'normal',
    color: `var(--${word.colour})`,
  };
}
