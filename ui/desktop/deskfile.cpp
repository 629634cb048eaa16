// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deskfile.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <algorithm>

namespace escale {
namespace {

const QString languageKey = QStringLiteral("desk/language");
const QString sizeKey = QStringLiteral("desk/text-size");
const QString coloursKey = QStringLiteral("desk/colours");
const QString trayKey = QStringLiteral("desk/tray");

const QStringList &sizes()
{
    static const QStringList list = deskSettingWords().value(sizeKey);
    return list;
}

QString flag(bool on)
{
    return on ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

DeskFile::DeskFile(const Desk &desk, const QStringList &leftAlone, QObject *parent)
    : QObject(parent), m_desk(desk), m_said(inFile())
{
    for (auto it = m_said.begin(); it != m_said.end(); ++it) {
        if (!leftAlone.contains(it.key()))
            wear(it.key(), *it);
    }
    m_worn = inForce();
    connect(&m_desk.keeper, &SettingsKeeper::changed, this, &DeskFile::reread);
    connect(&m_desk.model, &DesktopModel::changed, this, [this](DesktopModel::Aspects aspects) {
        if (aspects & DesktopModel::Aspect::Languages)
            noteChanges();
    });
    connect(&m_desk.appearance, &Appearance::changed, this, &DeskFile::noteChanges);
    connect(&m_desk.voices, &VoiceChoices::changed, this, &DeskFile::noteChanges);
}

Language DeskFile::systemLanguage()
{
    return languageFromCode(QLocale::system().name().left(2)).value_or(Language::Fr);
}

QString DeskFile::now(const QString &key) const
{
    if (key == languageKey)
        return code(m_desk.model.interfaceLanguage());
    if (key == sizeKey)
        return sizes().value(m_desk.appearance.textStep());
    if (key == coloursKey)
        return nameOf(m_desk.appearance.colourSet());
    if (key == trayKey)
        return flag(m_desk.tray.isWanted());
    const auto chosen = m_desk.voices.chosen(voiceSettingLanguage(key).value_or(Language::Fr));
    return chosen ? QString(code(*chosen)) : QString();
}

QString DeskFile::worn(const QString &key) const
{
    return key == coloursKey && !m_desk.looks.chosen() ? QString() : now(key);
}

QString DeskFile::usual(const QString &key) const
{
    if (key == languageKey)
        return code(systemLanguage());
    if (key == sizeKey)
        return sizes().at(defaultTextStep);
    if (key == coloursKey)
        return nameOf(m_desk.looks.wished());
    return key == trayKey ? flag(false) : QString();
}

void DeskFile::wear(const QString &key, const QString &word)
{
    const QScopedValueRollback wearing(m_wearing, true);
    const QString wanted = word.isEmpty() ? usual(key) : word;
    if (key == languageKey)
        m_desk.model.setInterfaceLanguage(languageFromCode(wanted).value_or(Language::Fr));
    else if (key == sizeKey)
        m_desk.appearance.setTextStep(static_cast<int>(std::max<qsizetype>(0, sizes().indexOf(wanted))));
    else if (key == coloursKey)
        m_desk.looks.choose(colourSetFromName(word)); // also what the system asks for now: tonight it may ask for dark
    else if (key == trayKey)
        m_desk.tray.setWanted(wanted == flag(true));
    else
        m_desk.voices.choose(voiceSettingLanguage(key).value_or(Language::Fr), chosenOrigin(wanted));
    m_worn = inForce();
}

void DeskFile::reread()
{
    const DeskSettings before = std::exchange(m_said, inFile());
    // What it says no more, or not so that it can be used, stays as it is.
    for (auto it = m_said.cbegin(); it != m_said.cend(); ++it) {
        if (before.value(it.key()) != *it)
            wear(it.key(), *it);
    }
}

void DeskFile::noteChanges()
{
    if (m_wearing)
        return;
    const DeskSettings before = std::exchange(m_worn, inForce());
    if (m_desk.looks.isFollowing())
        return;
    SettingChanges changes;
    for (auto it = m_said.begin(); it != m_said.end(); ++it) {
        const QString now = m_worn.value(it.key());
        if (now != before.value(it.key()) && now != *it)
            changes.insert(it.key(), now);
    }
    if (changes.isEmpty())
        return;
    // A file that cannot be written keeps what it says: that counts again at the next start.
    if (const auto written = m_desk.keeper.change(changes); !written)
        Q_EMIT notWritten(written.error().sentence);
}

DeskSettings DeskFile::inForce() const
{
    DeskSettings words;
    for (const QString &key : deskSettingWords().keys())
        words.insert(key, now(key));
    return words;
}

DeskSettings DeskFile::inFile() const
{
    const QSettings file(m_desk.keeper.files().settings, QSettings::IniFormat);
    QStringList complaints; // told by loadSettings()
    return readDeskSettings(file, complaints);
}

} // namespace escale
