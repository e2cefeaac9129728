namespace Folkmoot.Features.Imports.Sources;

/// <summary>A line on standard error that counts the files of a long folder.</summary>
internal sealed class Progress(int files)
{
    private const int LongFolder = 200;
    private int done;

    public void Step()
    {
        done++;
        if (files >= LongFolder && (done % 100 == 0 || done == files)) Console.Error.Write($"\r{done} of {files} files");
    }

    public void End()
    {
        if (files >= LongFolder) Console.Error.WriteLine();
    }
}
