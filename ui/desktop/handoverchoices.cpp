// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handoverchoices.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <array>

namespace escale {
namespace {

constexpr std::array languageNames{"side-by-side", "under", "persons", "french"};

QString memoryOf(const char *key)
{
    return QLatin1String("handover/") + QLatin1String(key);
}

struct Flag {
    const char *key;
    bool HandOverChoices::*value;
};
constexpr std::array<Flag, 8> flags{{{"large", &HandOverChoices::large},
                                     {"facts", &HandOverChoices::facts},
                                     {"steps", &HandOverChoices::steps},
                                     {"places", &HandOverChoices::places},
                                     {"map", &HandOverChoices::map},
                                     {"bring", &HandOverChoices::bring},
                                     {"header", &HandOverChoices::header},
                                     {"code", &HandOverChoices::code}}};

} // namespace

HandOverChoices HandOverChoices::recalled(const QSettings &memory, const Settings &settings)
{
    HandOverChoices choices;
    const QString name = memory.value(memoryOf("languages")).toString();
    for (std::size_t i = 0; i < languageNames.size(); ++i) {
        if (name == QLatin1String(languageNames.at(i)))
            choices.languages = static_cast<HandOverLanguages>(i);
    }
    for (const Flag &flag : flags)
        choices.*flag.value = memory.value(memoryOf(flag.key), choices.*flag.value).toBool();
    choices.printer = memory.value(memoryOf("printer")).toString();
    choices.folder = memory.value(memoryOf("folder")).toString();
    if (choices.folder.isEmpty() || !QFileInfo(choices.folder).isDir())
        choices.folder = settings.handOverFolder;
    if (choices.folder.isEmpty())
        choices.folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                             .filePath(QStringLiteral("Escale"));
    return choices;
}

void HandOverChoices::remember(QSettings &memory) const
{
    memory.setValue(memoryOf("languages"), QLatin1String(languageNames.at(static_cast<std::size_t>(languages))));
    for (const Flag &flag : flags)
        memory.setValue(memoryOf(flag.key), this->*flag.value);
    memory.setValue(memoryOf("folder"), folder);
    memory.setValue(memoryOf("printer"), printer);
}

void HandOverChoices::apply(HandOverContent &content) const
{
    content.wanted = languages;
    content.options.large = large;
    content.options.facts = facts;
    content.options.steps = steps;
    content.options.places = places;
    content.options.map = map;
    content.options.bring = bring;
    content.options.code = code;
}

QString freeName(const QString &folder, const QString &name)
{
    const QDir there(folder);
    const QFileInfo info(name);
    QString free = there.filePath(name);
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = there.filePath(
            QStringLiteral("%1-%2.%3").arg(info.completeBaseName(), QString::number(number), info.suffix()));
    return free;
}

} // namespace escale
