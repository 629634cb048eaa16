// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/desksettings.h"

#include "station/keyreader.h"

namespace escale {
namespace {

const QString voiceKeys = QStringLiteral("speech/voice-");

} // namespace

QString voiceSettingKey(Language language)
{
    return voiceKeys + code(language);
}

std::optional<Language> voiceSettingLanguage(const QString &key)
{
    return key.startsWith(voiceKeys) ? languageFromCode(key.mid(voiceKeys.size())) : std::nullopt;
}

const QMap<QString, QStringList> &deskSettingWords()
{
    static const QMap<QString, QStringList> words = [] {
        const QStringList voices{QStringLiteral("builtin"), QStringLiteral("system")};
        QStringList languages;
        for (const Language language : allLanguages)
            languages.append(QString(code(language)));
        QMap<QString, QStringList> all{
            {QStringLiteral("desk/language"), languages},
            {QStringLiteral("desk/text-size"),
             {QStringLiteral("90"), QStringLiteral("100"), QStringLiteral("125"), QStringLiteral("160"),
              QStringLiteral("200")}},
            {QStringLiteral("desk/colours"),
             {QStringLiteral("standard"), QStringLiteral("dark"), QStringLiteral("high-contrast")}},
            {QStringLiteral("desk/tray"), {QStringLiteral("false"), QStringLiteral("true")}},
        };
        for (const Language language : allLanguages)
            all.insert(voiceSettingKey(language), voices);
        return all;
    }();
    return words;
}

DeskSettings readDeskSettings(const QSettings &file, QStringList &complaints)
{
    KeyReader keys(file, complaints);
    DeskSettings said;
    const auto &words = deskSettingWords();
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!keys.contains(it.key()))
            continue;
        const qsizetype complained = complaints.size();
        const bool flag = it->contains(QStringLiteral("true"));
        const QString word = flag ? (keys.flag(it.key(), false) ? QStringLiteral("true") : QStringLiteral("false"))
                                  : keys.choice(it.key(), {}, *it);
        if (complaints.size() == complained)
            said.insert(it.key(), word);
    }
    return said;
}

} // namespace escale
