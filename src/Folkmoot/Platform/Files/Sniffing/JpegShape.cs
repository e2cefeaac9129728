namespace Folkmoot.Platform.Files.Sniffing;

/// <summary>A JPEG picture: segment after segment to the mark of its end, with nothing behind it.</summary>
internal static class JpegShape
{
    private const string Broken = "The picture is not whole, or something follows its end. Save it again from the program that made it.";
    private const int End = 0xD9, Scan = 0xDA;

    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    public static string? Refusal(Stream file)
    {
        var bytes = new BufferedStream(file, 1 << 16);
        bytes.Position = 2;
        for (var marker = Marker(bytes); marker >= 0;)
        {
            if (marker == End) return bytes.Position == file.Length ? null : Broken;
            var length = (bytes.ReadByte() << 8) | bytes.ReadByte();
            if (length < 2) return Broken;
            bytes.Position += length - 2;
            marker = marker == Scan ? AfterScan(bytes) : Marker(bytes);
        }
        return Broken;
    }

    private static int Marker(Stream bytes)
    {
        if (bytes.ReadByte() != 0xFF) return -1;
        var marker = bytes.ReadByte();
        while (marker == 0xFF) marker = bytes.ReadByte();
        return marker is 0 ? -1 : marker;
    }

    // Within a scan a marker is 0xFF with anything but nought, a filler, or the restarts D0 to D7.
    private static int AfterScan(Stream bytes)
    {
        for (int one; (one = bytes.ReadByte()) >= 0;)
        {
            while (one == 0xFF)
            {
                one = bytes.ReadByte();
                if (one < 0) return -1;
                if (one is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))) return one;
            }
        }
        return -1;
    }
}
