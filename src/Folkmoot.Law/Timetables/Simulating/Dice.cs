namespace Folkmoot.Law.Timetables.Simulating;

/// <summary>
/// Random numbers that are the same for a seed on every machine and in every version: SplitMix64, and from it the normal
/// distribution by Marsaglia's polar method.
/// </summary>
/// <param name="seed">Where the row of numbers begins.</param>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;
    private double _other;
    private bool _held;

    /// <summary>A number from 0 up to, and never, 1.</summary>
    internal double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number of the standard normal distribution.</summary>
    internal double Normal()
    {
        if (_held)
        {
            _held = false;
            return _other;
        }

        while (true)
        {
            var (x, y) = ((2 * Uniform()) - 1, (2 * Uniform()) - 1);
            var square = (x * x) + (y * y);
            if (square is >= 1 or 0) continue;
            var scale = Math.Sqrt(-2 * Math.Log(square) / square);
            (_other, _held) = (y * scale, true);
            return x * scale;
        }
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
