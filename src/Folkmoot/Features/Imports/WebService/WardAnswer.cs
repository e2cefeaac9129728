using System.Globalization;
using System.Xml.Linq;

namespace Folkmoot.Features.Imports.WebService;

/// <summary>GetCouncillorsByWard: the divisions and their seats. Names, parties and addresses of members are left out on purpose.</summary>
internal static class WardAnswer
{
    public static void Read(PageRecord page, XElement root)
    {
        foreach (var ward in WebServiceAnswers.Named(root, "ward").Where(element => element.HasElements))
        {
            if (WebServiceAnswers.Value(ward, "wardtitle") is not { } title) continue;
            var row = new PageRecord(page.PageKind) { RowKind = "division", Title = title };
            var count = ward.Elements().FirstOrDefault(child => child.Name.LocalName == "councillors") is { } seats ? WebServiceAnswers.Value(seats, "councillorcount") : null;
            if (int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out _)) row.More["seats"] = count!;
            page.Records.Add(row);
        }
        if (page.Records.Count == 0) page.NotImported = "an answer of the web service with no ward in it";
    }
}
