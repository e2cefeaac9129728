using System.Text.Encodings.Web;
using System.Text.Unicode;
using Folkmoot.Platform.Pages;
using Microsoft.Extensions.WebEncoders;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Features");
builder.Services.Configure<WebEncoderOptions>(encoding => encoding.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

var app = builder.Build();
app.UsePageSecurity();
app.UseExceptionHandler("/problems/500");
app.UseStatusCodePagesWithReExecute("/problems/{0}");
app.UseStaticFiles();
app.MapRazorPages();
app.Run();
