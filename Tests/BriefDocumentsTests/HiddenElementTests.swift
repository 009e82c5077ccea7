import BriefDocuments
import Testing

/// Text that people do not see must not reach a brief.
@Suite struct HiddenElementTests {
    @Test(arguments: [
        "<p hidden>SECRET</p>", "<p hidden=until-found>SECRET</p>",
        "<div aria-hidden=true><p>SECRET</p></div>",
        "<p style='display:none'>SECRET</p>", "<p style='DISPLAY : NONE !important;'>SECRET</p>",
        "<p style='visibility:hidden'>SECRET</p>",
        "<p style='visibility:collapse'>SECRET</p>", "<p style='opacity:0'>SECRET</p>",
        "<p style='opacity:0.01'>SECRET</p>",
        "<p style='opacity:0%'>SECRET</p>", "<p style='filter:opacity(0)'>SECRET</p>",
        "<p style='font-size:0'>SECRET</p>",
        "<p style='font-size:1px'>SECRET</p>", "<p style='font-size:.1pt'>SECRET</p>",
        "<p style='font:0/0 a'>SECRET</p>",
        "<p style='color:#fff'>SECRET</p>", "<p style='color:white'>SECRET</p>",
        "<p style='color:#fefefe'>SECRET</p>",
        "<p style='color:rgb(255, 255, 255)'>SECRET</p>", "<p style='color:hsl(0 0% 100%)'>SECRET</p>",
        "<font color=white>SECRET</font>",
        "<font color=#FFFFFF>SECRET</font>", "<p style='color:transparent'>SECRET</p>",
        "<p style='color:rgba(0,0,0,0)'>SECRET</p>",
        "<p style='color:black;background:#000'>SECRET</p>",
        "<div style='background-color:navy'><p style='color:#000080'>SECRET</p></div>",
        "<table bgcolor='#003366'><tr><td><font color='#003366'>SECRET</font></td></tr></table>",
        "<p style='position:absolute;left:-9999px'>SECRET</p>",
        "<p style='position:fixed; top:-100em'>SECRET</p>",
        "<p style='text-indent:-9999px'>SECRET</p>", "<p style='margin-left:-10000px'>SECRET</p>",
        "<p style='position:absolute;clip:rect(0,0,0,0)'>SECRET</p>",
        "<p style='clip-path:inset(50%)'>SECRET</p>",
        "<p style='clip-path: circle(0)'>SECRET</p>", "<p style='transform:scale(0)'>SECRET</p>",
        "<p style='transform: translateX(-9999px)'>SECRET</p>",
        "<p style='height:0;overflow:hidden'>SECRET</p>",
        "<p style='width:1px;height:1px;overflow:hidden'>SECRET</p>",
        "<p style='max-height:0; overflow:hidden'>SECRET</p>",
        "<p style='content-visibility:hidden'>SECRET</p>", "<p style='mso-hide:all'>SECRET</p>",
        "<span class=sr-only>SECRET</span>",
        "<span class='x visually-hidden'>SECRET</span>", "<span class=screen-reader-text>SECRET</span>",
        "<div class=d-none>SECRET</div>",
        "<style>.note{display:none}</style><p class=note>SECRET</p>",
        "<style>#n, .x {visibility:hidden}</style><p id=n>SECRET</p>",
        "<style>@media screen { p.h { font-size: 0 } }</style><p class=h>SECRET</p>",
        "<style>/* { */ .w{color:#fff}</style><p class=w>SECRET</p>", "<input type=hidden value=SECRET>",
        "<!-- SECRET -->",
        "<div style='display:none'><p>SECRET</p><div><p>SECRET</p></div><table><tr><td>SECRET</table></div>",
        "<p style='display:none'>SECRET<p style='display:none'>SECRET", "<script>SECRET</script>",
        "<style>SECRET</style>",
        "<p title=SECRET>x</p>", "<img alt='' src=SECRET.png>",
        "<span style='font-size:0px'>SE<b>CRET</b></span>",
        "<p>a\u{E0053}\u{E0045}</p>", "<div style=\"visibility:hidden\"><p>SECRET</p></div>",
    ]) func hiddenTextStaysOut(_ part: String) throws {
        let page = try html("<!doctype html><body><p>Before it.</p>\(part)<p>Behind it.</p>")
        let text = shape(page).joined(separator: "\n")
        #expect(!text.contains("SECRET") && !text.contains("CRET"))
        #expect(text.contains("Before it.") && text.contains("Behind it."))
        #expect(!text.unicodeScalars.contains { (0xE0000...0xE007F).contains($0.value) })
    }

    @Test(arguments: [
        "<p style='display:block'>SEEN</p>", "<p style='color:#fff;background:#003366'>SEEN</p>",
        "<p aria-hidden=false>SEEN</p>",
        "<div style='background:navy'><p style='color:white'>SEEN</p></div>",
        "<div style='font-size:0'><p style='font-size:14px'>SEEN</p></div>",
        "<table bgcolor=#003366><tr><td><font color=white>SEEN</font></td></tr></table>",
        "<p style='opacity:.9'>SEEN</p>",
        "<div style='visibility:hidden'><p style='visibility:visible'>SEEN</p></div>",
        "<p style='height:0'>SEEN</p>",
        "<p style='position:absolute;left:-5px'>SEEN</p>", "<p class=hidden-xs>SEEN</p>",
        "<p style='color:#777'>SEEN</p>",
        "<div style=\"background:url(x.png)\"><p style='color:white'>SEEN</p></div>",
        "<p style='text-indent:-20px'>SEEN</p>",
        "<style>@media print {.p{display:none}}</style><p class=p>SEEN</p>",
        "<style>.menu .p{display:none}</style><p class=p>SEEN</p>",
        "<style>.dark{background:#111;color:#fff}</style><div class=dark>SEEN</div>",
        "<p style='overflow:hidden'>SEEN</p>",
        "<link rel=stylesheet href=x.css><h1 style='color:#fff'>SEEN</h1>",
        "<p style='transform:translateY(-50%)'>SEEN</p>",
    ]) func visibleTextStays(_ part: String) throws {
        #expect(
            try shape(html("<!doctype html><body><p>Before it.</p>\(part)<p>Behind it.</p>")).joined()
                .contains("SEEN"))
    }

    @Test func whatWasLeftOutIsTold() throws {
        #expect(
            try html("<!doctype html><p>Seen.</p><p hidden>SECRET</p>").notices == [
                "1 hidden part was left out (6 bytes of text that nobody sees)."
            ])
        #expect(try html("<!doctype html><p>Seen.</p>").notices.isEmpty)
    }
}
