// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/publicpage.h"

#include <QUrl>

namespace escale {
namespace {

/// The word of a kind in the addresses of French pages, and in those of all other languages.
struct KindWords {
    Kind kind;
    QLatin1String french, other;
};
constexpr std::array kindWords{
    KindWords{Kind::Demarche, QLatin1String("demarche"), QLatin1String("procedure")},
    KindWords{Kind::Dispositif, QLatin1String("dispositif"), QLatin1String("program")},
};

} // namespace

QString publicPage(const QString &site, const QString &ficheId, Kind kind, Language language)
{
    const auto words =
        std::find_if(kindWords.begin(), kindWords.end(), [kind](const KindWords &one) { return one.kind == kind; });
    return QStringLiteral("%1/%2/%3/%4")
        .arg(site, code(language), language == Language::Fr ? words->french : words->other, ficheId);
}

QString ficheOfPublicPage(const QString &address, const QString &site)
{
    const auto hostOf = [](const QUrl &url) {
        const QString host = url.host();
        return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
    };
    const QUrl url(address);
    const QString own = hostOf(QUrl(site));
    if (own.isEmpty() || hostOf(url) != own)
        return {};
    // [/{language}]/{kind}/{id}: both official clients open it without a language, and in each language by either word.
    QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (path.size() == 2)
        path.prepend(QString(code(Language::Fr)));
    const bool isPage = path.size() == 3 && languageFromCode(path[0]) && isFicheId(path[2]) &&
                        std::any_of(kindWords.begin(), kindWords.end(), [&path](const KindWords &one) {
                            return path[1] == one.french || path[1] == one.other;
                        });
    return isPage ? path[2] : QString();
}

} // namespace escale
