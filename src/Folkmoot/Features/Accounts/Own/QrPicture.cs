using System.Text;
using QRCoder;

namespace Folkmoot.Features.Accounts.Own;

/// <summary>A text as a square picture for a camera.</summary>
internal static class QrPicture
{
    public static string Of(string text)
    {
        using var maker = new QRCodeGenerator();
        using var code = maker.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var (path, size) = (new StringBuilder(), code.ModuleMatrix.Count);
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                if (code.ModuleMatrix[y][x]) path.Append($"M{x} {y}h1v1h-1z");
            }
        }
        return $"<svg class=\"fm-qr\" viewBox=\"0 0 {size} {size}\" width=\"200\" height=\"200\" role=\"img\" aria-label=\"The same key as a picture for your authenticator’s camera\" shape-rendering=\"crispEdges\"><rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>";
    }
}
