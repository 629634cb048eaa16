// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the fiches onto a stick, for kiosks and desks without a network: which folder, how far it is, and when the
// stick can be taken out. Closing it stops what is being written; a stick that was half written keeps its old fiches.
#pragma once

#include "services/stickwriter.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace escale {

class StickDialog final : public QDialog {
    Q_OBJECT

public:
    /// `settings` and `clock` outlive it.
    StickDialog(const Settings &settings, const QString &libraryPath, Clock &clock, QWidget *parent = nullptr);

    /// Instead of by the button.
    void setFolder(const QString &folder);
    [[nodiscard]] QPushButton &write() { return *m_write; }
    [[nodiscard]] QString said() const { return m_said->text(); }

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    void choose();
    void begin();
    void showProgress(qint64 done, qint64 total);
    void end(const Result<CopiedEdition> &outcome);
    void say(const QString &sentence);
    void retranslate();

    const Settings &m_settings;
    StickWriter m_writer;
    QString m_chosen;
    QLabel *m_words, *m_label, *m_said;
    QLineEdit *m_folder;
    QPushButton *m_choose, *m_write, *m_close;
    QProgressBar *m_progress;
};

} // namespace escale
