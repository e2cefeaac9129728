namespace Folkmoot.Features.Imports.Sources;

/// <summary>A line on standard error that counts the files of a long folder.</summary>
internal sealed class Progress(int files)
{
    private const int LongFolder = 200;
    private int done;

    public void Step(int count = 1)
    {
        done += count;
        if (files >= LongFolder && (done % 100 == 0 || done == files || count > 1)) Console.Error.Write($"\r{done} of {files} files");
    }

    public void End()
    {
        if (files >= LongFolder) Console.Error.WriteLine();
    }
}
