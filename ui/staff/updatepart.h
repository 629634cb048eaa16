// SPDX-License-Identifier: GPL-3.0-or-later
// A new version of Escale, on the staff's page: whether it is there, when it is installed, the wish to do it now, and
// how it ended. Nothing is seen of it while none is wanted. Looks again every five seconds for as long as it lives.
#pragma once

#include "base/clock.h"
#include "station/programupdate.h"
#include "style/button.h"
#include "style/label.h"

namespace escale {

class UpdatePart final : public QWidget {
    Q_OBJECT

public:
    /// `stateFile`: see updateStateFile(). `running`: the version of this program. References outlive it.
    UpdatePart(const Appearance &appearance, Clock &clock, ProgramUpdate update, const QString &running,
               QString stateFile, QWidget *parent = nullptr);

Q_SIGNALS:
    void installWanted();

private:
    void look();
    void tell(UpdateState state);
    [[nodiscard]] QString wordsFor(UpdateState state) const;

    Clock &m_clock;
    ProgramUpdate m_update;
    QString m_stateFile;
    std::optional<UpdateState> m_shown;
    Label *m_words;
    Button *m_install;
};

} // namespace escale
