// SPDX-License-Identifier: GPL-3.0-or-later
// What readers would miss in a fiche (authoring/publication.h), as buttons that lead there.
#pragma once

#include "authoring/publication.h"

#include <QLabel>
#include <QPushButton>

namespace escale {

class MissingBar final : public QWidget {
    Q_OBJECT

public:
    explicit MissingBar(QWidget *parent = nullptr);

    /// Buttons stay those that are there as long as they fit.
    void setMissing(const QList<MissingPart> &missing, const FicheDraft &draft);
    [[nodiscard]] const QList<MissingPart> &missing() const { return m_missing; }

    static constexpr qsizetype mostButtons = 5;

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    QLabel *m_title, *m_more;
    QList<QPushButton *> m_buttons;
    QList<MissingPart> m_missing;
    FicheDraft m_draft;
};

} // namespace escale
