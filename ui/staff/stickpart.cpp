// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/stickpart.h"

#include "l10n/dates.h"
#include "staff/staffwords.h"

#include <QVBoxLayout>

namespace escale {

using namespace std::chrono_literals;

StickPart::StickPart(const Appearance &appearance, Clock &clock, QString folder, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_clock(clock), m_folder(std::move(folder)),
      m_words(new Label(appearance, TextRole::Body)), m_import(new Button(appearance, Button::Kind::Plain))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.metrics().unit);
    m_import->setSymbol(Icon::Usb);
    m_import->setWords(tr("Import from a USB stick"));
    column->addWidget(m_words);
    column->addWidget(m_import);
    connect(m_import, &Button::clicked, this, &StickPart::importWanted);
    look();
}

void StickPart::look()
{
    tell(readStick(m_folder));
    m_clock.after(2s, this, [this] { look(); });
}

void StickPart::tell(const Stick &stick)
{
    if (m_shown == stick)
        return;
    const bool ended = m_shown && m_shown->import == Stick::Import::Running && stick.import == Stick::Import::Done;
    m_shown = stick;
    const bool wrong = stick.import == Stick::Import::Failed || (stick.there && !stick.known);
    m_words->setInk(wrong ? Label::Ink::Danger : stick.there ? Label::Ink::Ink : Label::Ink::Muted);
    m_words->setText(wordsFor(stick));
    m_import->setVisible(stick.there && stick.known && stick.import == Stick::Import::None);
    if (ended)
        Q_EMIT imported();
}

QString StickPart::wordsFor(const Stick &stick) const
{
    switch (stick.import) {
    case Stick::Import::Running:
        return tr("The fiches of the stick are being taken. Leave it plugged in.");
    case Stick::Import::Done:
        return tr("The fiches of the stick are here. You can take it out now.");
    case Stick::Import::Failed:
        return tr(
            "The fiches of the stick could not be taken. This kiosk shows the ones it had. You can take the stick "
            "out; write it again, or ask who gave it to you.");
    case Stick::Import::None:
        break;
    }
    if (!stick.there)
        return tr("Fiches can also come on a USB stick: plug it in.");
    if (!stick.known)
        return tr(
            "The fiches on this stick are signed by somebody this kiosk does not know. Nothing is taken from it.");
    const Language in = m_appearance.language();
    //: What is on the stick; %1 is a number of fiches, %2 a day and a time
    return tr("On the stick: %1 fiches of %2")
        .arg(numberLocale(in).toString(stick.fiches), momentWords(stick.created, in));
}

} // namespace escale
