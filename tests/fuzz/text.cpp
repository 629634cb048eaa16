// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text, links, addresses of pictures and of feeds.
#include "feed/bounds.h"
#include "feed/feedurl.h"
#include "feed/links.h"
#include "feed/picture.h"
#include "feed/plaintext.h"
#include "fuzzing.h"

using namespace escale;
using namespace escale::test;

namespace {

void lookAtText(const QString &text)
{
    for (const TextShape shape : {TextShape::SingleLine, TextShape::MultiLine}) {
        const QString clean = cleanText(text, shape);
        expect(isHarmless(clean), "no harmful character");
        expect(shape == TextShape::MultiLine || !clean.contains(u'\n'), "one line is one line");
        expect(unbalancedDirections(clean).isEmpty(), "no direction reaches out of the field");
        const bool markup = clean.contains(u'<') || clean.contains(u'&');
        expect(markup || cleanText(clean, shape) == clean, "clean text is clean");
        QString broken = withPlacesToBreak(clean);
        expect(withPlacesToBreak(broken) == broken, "what may break may break");
        expect(broken.remove(QChar(0x200b)) == QString(clean).remove(QChar(0x200b)), "and loses nothing");
    }
}

void lookAtLink(const QString &text)
{
    const QString link = safeLink(text);
    if (!link.isEmpty()) {
        const QUrl url(link, QUrl::StrictMode);
        expect(url.isValid() && url.password().isEmpty(), "a link is an address");
        expect(safeLink(link) == link, "a link that was kept is kept");
        expect(url.scheme() != QLatin1String("mailto") || !url.hasQuery(), "of a letter only the address is kept");
        for (const QChar c : link)
            expect(c > u' ' && c < u'\x7f', "a link is plain characters");
    }
    const QString web = safeWebLink(text);
    expect(web.isEmpty() || web.startsWith(QLatin1String("http")), "a web link is one");
    const PictureSources sources{
        QUrl(QStringLiteral("https://feed.example")), QUrl(QStringLiteral("https://site.example")), {}};
    if (const auto picture = pictureAddress(text, sources)) {
        expect(picture->url.scheme() == QLatin1String("https") && !picture->url.host().isEmpty(),
               "pictures come by https");
        const QString host = picture->url.host();
        expect(picture->publicOnly !=
                       (host == QLatin1String("site.example") || host == QLatin1String("feed.example")) ||
                   picture->url.port(443) != 443,
               "only the operator's own servers may be anywhere");
    }
    const auto feed = feedUrlFrom(text);
    expect(!feed || feed->scheme() == QLatin1String("https") || feed->scheme() == QLatin1String("http"),
           "feeds are servers");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    lookAtText(text);
    lookAtLink(text);
    return 0;
}
