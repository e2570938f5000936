import { describe, expect, it } from 'vitest';
import { insist } from '../host/insist.ts';

const never = () => Promise.reject(new Error('it does not show'));
const lost = () => Promise.reject(new Error('the key was lost'));

/** Something that shows after so many keys. */
function widget(keys: number) {
  let pressed = 0;
  const press = async () => {
    pressed += 1;
  };
  const shows = () => (pressed >= keys ? Promise.resolve() : never());
  return { press, shows, pressed: () => pressed };
}

describe('insisting', () => {
  it('acts again until it shows, and no further', async () => {
    const { press, shows, pressed } = widget(3);
    await insist(press, shows);
    expect(pressed()).toBe(3);
  });

  it('takes what shows although the act failed: it had come late', async () => {
    await insist(lost, async () => {});
  });

  it('acts until it comes to its end, where nothing is to show', async () => {
    let tries = 0;
    await insist(() => {
      tries += 1;
      return tries < 2 ? lost() : Promise.resolve();
    });
    expect(tries).toBe(2);
  });

  it('gives up, and says why', async () => {
    const { press, pressed } = widget(9);
    await expect(insist(press, never)).rejects.toThrow('it does not show');
    expect(pressed()).toBe(5);
    await expect(insist(lost, never)).rejects.toThrow('the key was lost');
  });
});
