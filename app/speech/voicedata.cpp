// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/voicedata.h"

#include "fiche/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace escale {

bool isWholeVoiceData(const QString &folder)
{
    const QDir data(folder + QStringLiteral("/espeak-ng-data"));
    QStringList names{QStringLiteral("phontab"), QStringLiteral("phonindex"), QStringLiteral("phondata"),
                      QStringLiteral("intonations")};
    for (const Language language : allLanguages)
        names.append(QStringLiteral("%1_dict").arg(code(language)));
    return std::all_of(names.begin(), names.end(),
                       [&data](const QString &name) { return QFileInfo(data.filePath(name)).size() > 0; });
}

QString voiceDataFolder()
{
    const QDir here(QCoreApplication::applicationDirPath());
    // From bin, and from libexec/escale, where the programs lie that nobody starts by hand.
    for (const QString &up : {QStringLiteral(".."), QStringLiteral("../..")}) {
        const QString folder = QDir::cleanPath(here.filePath(up + QStringLiteral("/share/escale/voices")));
        if (isWholeVoiceData(folder))
            return folder;
    }
    return {};
}

} // namespace escale
