import { Card } from '@baraza/ui/Card.js';
import layout from '@baraza/ui/layout.module.css';

type Way = { readonly href: string; readonly name: string; readonly more: string };

/** Pages to go on to, each with a word about it. */
export function Ways({ to }: { to: readonly Way[] }) {
  return (
    <ul className={`${layout.stack} ${layout.tight}`}>
      {to.map(({ href, name, more }) => (
        <li key={href}>
          <Card as="div">
            <p>
              <a href={href}>
                <b>{name}</b>
              </a>
              <br />
              <span className={layout.soft}>{more}</span>
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
