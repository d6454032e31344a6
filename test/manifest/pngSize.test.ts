import { pngSize } from './pngSize';

const header = (width: number, height: number) => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

describe('the size of a picture', () => {
  it('is read from its header, width before height', () => {
    expect(pngSize(header(80, 64))).toEqual({ width: 80, height: 64 });
  });

  it('is not known of bytes that are no PNG or stop too soon', () => {
    expect(pngSize(Buffer.from('GIF89a, which is another kind of picture'))).toBeNull();
    expect(pngSize(header(80, 64).subarray(0, 20))).toBeNull();
  });
});
