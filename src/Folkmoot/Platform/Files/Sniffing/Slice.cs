namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>A part of a file, read from its beginning to its end.</summary>
internal sealed class Slice(Stream file, long from, long length) : Stream
{
    private long at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => at;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var most = (int)Math.Min(buffer.Length, length - at);
        if (most <= 0) return 0;
        file.Position = from + at;
        var read = file.Read(buffer[..most]);
        at += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
