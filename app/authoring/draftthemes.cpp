// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/draftthemes.h"

#include "authoring/rawjson.h"

namespace escale {
namespace {

/// What is no text is somebody else's and stays.
QByteArray list(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

} // namespace

QStringList secondaryThemes(const FicheDraft &draft)
{
    QStringList themes;
    for (const QByteArray &element : rawjson::elements(draft.secondaryThemes)) {
        if (const auto id = rawjson::text(element))
            themes.append(*id);
    }
    return themes;
}

FicheDraft withTheme(FicheDraft draft, const QString &theme)
{
    draft.theme = theme;
    return withSecondaryTheme(std::move(draft), theme, false);
}

FicheDraft withSecondaryTheme(FicheDraft draft, const QString &theme, bool also)
{
    if (also == secondaryThemes(draft).contains(theme) || (also && (theme.isEmpty() || theme == draft.theme)))
        return draft;
    QList<QByteArray> elements = rawjson::elements(draft.secondaryThemes);
    if (also)
        elements.append(rawjson::quoted(theme));
    else
        elements.removeIf([&theme](const QByteArray &element) { return rawjson::text(element) == theme; });
    draft.secondaryThemes = list(elements);
    return draft;
}

FicheDraft withProposedTheme(const FicheDraft &draft, const QString &theme)
{
    if (hasTheme(draft, theme))
        return draft;
    return draft.theme.isEmpty() ? withTheme(draft, theme) : withSecondaryTheme(draft, theme, true);
}

bool hasTheme(const FicheDraft &draft, const QString &theme)
{
    return draft.theme == theme || secondaryThemes(draft).contains(theme);
}

} // namespace escale
