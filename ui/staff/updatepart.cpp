// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/updatepart.h"

#include "l10n/isolate.h"
#include "staff/confirmonsecondtap.h"

#include <QVBoxLayout>

namespace escale {

using namespace std::chrono_literals;

UpdatePart::UpdatePart(const Appearance &appearance, Clock &clock, ProgramUpdate update, const QString &running,
                       QString stateFile, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_update(std::move(update)), m_stateFile(std::move(stateFile)),
      m_words(new Label(appearance, TextRole::Body)), m_install(new Button(appearance, Button::Kind::Plain))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.metrics().unit);
    column->addWidget(m_words);
    column->addWidget(m_install);
    new ConfirmOnSecondTap(*m_install, tr("Install the new version now"), clock, [this] { Q_EMIT installWanted(); });
    if (m_update.version.isEmpty() || !isLaterVersion(m_update.version, running))
        hide(); // this program is what is wanted
    else
        look();
}

void UpdatePart::look()
{
    tell(readUpdateState(m_stateFile, m_update.version));
    m_clock.after(5s, this, [this] { look(); });
}

void UpdatePart::tell(UpdateState state)
{
    if (m_shown == state)
        return;
    m_shown = state;
    const bool wrong = state == UpdateState::WentBack || state == UpdateState::NoWayBack ||
                       state == UpdateState::NeedsOthers || state == UpdateState::Failed;
    const bool canBeTried = state == UpdateState::Unknown || state == UpdateState::There ||
                            state == UpdateState::Missing || state == UpdateState::NoWayBack ||
                            state == UpdateState::NeedsOthers || state == UpdateState::Failed;
    m_words->setInk(wrong ? Label::Ink::Danger : Label::Ink::Ink);
    m_words->setText(wordsFor(state));
    m_install->setVisible(canBeTried);
}

QString UpdatePart::wordsFor(UpdateState state) const
{
    const QString version = isolated(m_update.version, layoutDirection());
    const auto timeOfDay = [this](QTime at) {
        return isolated(at.toString(QStringLiteral("HH:mm")), layoutDirection());
    };
    switch (state) {
    case UpdateState::There:
        //: %1 is a version such as "1.3.0", %2 and %3 are times of day such as "02:00"
        return tr("Version %1 is there. It is installed by itself between %2 and %3.")
            .arg(version, timeOfDay(m_update.from), timeOfDay(m_update.until));
    case UpdateState::Missing:
        return tr("Version %1 is to come, but this machine cannot get it yet.").arg(version);
    case UpdateState::Running:
    case UpdateState::Installed: // and about to start
        return tr("Version %1 is being installed. Leave the machine on: the kiosk starts again by itself.")
            .arg(version);
    case UpdateState::WentBack:
        return tr("Version %1 did not work on this machine. The version of before is back. Tell whoever runs the "
                  "kiosks.")
            .arg(version);
    case UpdateState::NoWayBack:
        return tr("Version %1 was not installed: the package of the version of before is missing, so there would be no "
                  "way back. Tell whoever runs the kiosks.")
            .arg(version);
    case UpdateState::NeedsOthers:
        return tr("Version %1 was not installed: it would change other programs of this machine. Tell whoever runs the "
                  "kiosks.")
            .arg(version);
    case UpdateState::Failed:
        return tr("Version %1 could not be installed. The machine tries again by itself.").arg(version);
    case UpdateState::Unknown:
        break;
    }
    return tr("Version %1 is to come. This machine has not looked for it yet.").arg(version);
}

} // namespace escale
