using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Folkmoot.Platform.Pages;

/// <summary>Files that do not change while the site is served, so that nobody watches them: watchers are few on a machine, and a page must not fail for want of one.</summary>
internal sealed class StillFiles(IFileProvider files) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
