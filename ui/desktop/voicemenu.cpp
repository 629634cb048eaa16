// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/voicemenu.h"

#include <QActionGroup>
#include <QEvent>

namespace escale {
namespace {

/// A voice and where it comes from.
QString described(const VoiceInfo &voice)
{
    switch (voice.origin) {
    case VoiceOrigin::Recorded:
        //: A voice in the list of voices. Where a sentence has a recording, that is what is heard.
        return VoiceMenu::tr("Recorded: comes with the fiches, always first");
    case VoiceOrigin::Builtin:
        //: A voice in the list of voices; %1 is its name, "eSpeak NG".
        return VoiceMenu::tr("%1: built into Escale").arg(voice.name) +
               (isOnTrial(voice.language, voice.origin) ? QStringLiteral(" (%1)").arg(trialWords()) : QString());
    case VoiceOrigin::System:
        break;
    }
    //: A voice in the list of voices: installed on the computer, not part of Escale.
    return VoiceMenu::tr("System: a voice of this computer");
}

} // namespace

VoiceMenu::VoiceMenu(VoiceChoices &choices, QWidget *parent) : QMenu(parent), m_choices(choices)
{
    // Not before it is opened: to list the voices is to wait for them.
    connect(this, &QMenu::aboutToShow, this, &VoiceMenu::build);
    retranslate();
}

void VoiceMenu::retranslate()
{
    //: Submenu: which voice reads each language aloud.
    setTitle(tr("&Voices"));
}

void VoiceMenu::build()
{
    for (QAction *action : actions())
        delete action->menu(); // and its action with it
    clear();
    const QList<VoiceInfo> all = m_choices.voices().list();
    for (const Language language : allLanguages) {
        QList<VoiceInfo> voices = all;
        voices.removeIf([language](const VoiceInfo &voice) { return voice.language != language; });
        addLanguage(language, voices);
    }
}

void VoiceMenu::addLanguage(Language language, const QList<VoiceInfo> &voices)
{
    QMenu *menu = addMenu(ownName(language));
    menu->setObjectName(QString(code(language)));
    if (voices.isEmpty()) {
        menu->addAction(tr("No voice for this language"))->setEnabled(false);
        return;
    }
    auto *group = new QActionGroup(menu);
    const auto now = m_choices.chosen(language);
    const auto add = [&](const QString &words, std::optional<VoiceOrigin> origin) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(now == origin);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language, origin] { m_choices.choose(language, origin); });
    };
    //: First in the list of voices: no choice of one's own.
    add(tr("Automatic: the best voice there is"), std::nullopt);
    for (const VoiceInfo &voice : voices) {
        if (voice.origin == VoiceOrigin::Recorded)
            menu->addAction(described(voice))->setEnabled(false);
        else
            add(described(voice), voice.origin);
    }
}

void VoiceMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace escale
