using DocumentFormat.OpenXml.Wordprocessing;

namespace Folkmoot.Features.Drafting.Report.Word;

/// <summary>The lists of a document. Each numbered list begins anew.</summary>
internal sealed class WordNumbering
{
    private const int Bullets = 1, Numbers = 2, Levels = 9, Step = 425;

    private readonly List<NumberingInstance> instances = [new(new AbstractNumId { Val = Bullets }) { NumberID = Bullets }];

    public int Bulleted => Bullets;

    /// <summary>A numbered list that begins with a number.</summary>
    public int Numbered(int from)
    {
        var id = instances.Count + 1;
        instances.Add(new([new AbstractNumId { Val = Numbers }, .. Enumerable.Range(0, Levels).Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = level == 0 ? from : 1 }) { LevelIndex = level })]) { NumberID = id });
        return id;
    }

    public Numbering Written() => new([Abstract(Bullets, NumberFormatValues.Bullet, _ => "•"), Abstract(Numbers, NumberFormatValues.Decimal, level => $"%{level + 1}."), .. instances]);

    private static AbstractNum Abstract(int id, NumberFormatValues format, Func<int, string> mark) => new(
        [new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, .. Enumerable.Range(0, Levels).Select(level => Level(level, format, mark(level)))]) { AbstractNumberId = id };

    private static Level Level(int level, NumberFormatValues format, string mark) => new(
        new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = mark }, new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = (Step * (level + 1)).ToString(), Hanging = Step.ToString() })) { LevelIndex = level };
}
