namespace Folkmoot.Law;

/// <summary>The answer to a test of the law. Nothing here says that an act is lawful: a test is met, is not met, or nobody has shown which.</summary>
public enum Met
{
    /// <summary>What would settle it is not on the record.</summary>
    NotEvidenced,

    /// <summary>The test is met on the facts given.</summary>
    Yes,

    /// <summary>The test is not met on the facts given.</summary>
    No,
}

/// <summary>Putting three-valued answers together. Unknown is a value: it is never taken for yes or for no.</summary>
public static class Together
{
    /// <summary>A fact as an answer: true, false, or null where nothing is known.</summary>
    public static Met Answer(this bool? fact) => fact switch { true => Met.Yes, false => Met.No, null => Met.NotEvidenced };

    /// <summary>A fact that is known, as an answer.</summary>
    public static Met Answer(this bool fact) => fact ? Met.Yes : Met.No;

    /// <summary>Met when every part is; not met when one part is not, whatever is unknown of the others.</summary>
    public static Met All(params ReadOnlySpan<Met> parts) =>
        parts.Contains(Met.No) ? Met.No : parts.Contains(Met.NotEvidenced) ? Met.NotEvidenced : Met.Yes;

    /// <summary>Met when one part is; not met only when none is and none is unknown.</summary>
    public static Met Any(params ReadOnlySpan<Met> parts) =>
        parts.Contains(Met.Yes) ? Met.Yes : parts.Contains(Met.NotEvidenced) ? Met.NotEvidenced : Met.No;

    /// <summary>The opposite; what is not evidenced stays so.</summary>
    public static Met Not(this Met part) => part switch { Met.Yes => Met.No, Met.No => Met.Yes, _ => Met.NotEvidenced };
}
