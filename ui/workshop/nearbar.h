// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches that are about the same as the one somebody begins to write: shown before it is written a second time, each
// with the way to it. What was put away stays away until another one is found.
#pragma once

#include "search/nearfiches.h"
#include "style/label.h"

#include <QPushButton>

namespace escale {

class NearBar final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit NearBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setNear(const QList<SimilarFiche> &nearby);
    /// Another fiche: what was put away is looked at again.
    void begin();
    [[nodiscard]] const QList<SimilarFiche> &fiches() const { return m_near; }
    /// What a line says: title, structure, place.
    [[nodiscard]] QString words(int line) const { return m_lines.at(line).words->text(); }
    [[nodiscard]] QPushButton &open(int line) { return *m_lines.at(line).open; }
    [[nodiscard]] QPushButton &putAway() { return *m_putAway; }

Q_SIGNALS:
    void openWanted(const QString &ficheId);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QWidget *row = nullptr;
        Label *words = nullptr;
        QPushButton *open = nullptr;
    };
    void showNear();

    QList<SimilarFiche> m_near;
    QStringList m_putAwayIds;
    Label *m_title;
    QList<Line> m_lines;
    QPushButton *m_putAway;
};

} // namespace escale
