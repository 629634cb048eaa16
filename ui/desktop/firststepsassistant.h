// SPDX-License-Identifier: GPL-3.0-or-later
// The first start in three pages: language and centre; the source with its key, tested; the fiches being fetched. It
// ends with a library, or says exactly why not. It can be left at any moment: what was set stays.
#pragma once

#include "desktop/services.h"
#include "services/feeddiagnosis.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace escale {

class FirstStepsAssistant final : public QDialog {
    Q_OBJECT

public:
    explicit FirstStepsAssistant(DesktopServices &services, QWidget *parent = nullptr);

    [[nodiscard]] int page() const { return m_stack->currentIndex(); }
    [[nodiscard]] QComboBox &language() { return *m_language; }
    [[nodiscard]] QLineEdit &centre() { return *m_centre; }
    [[nodiscard]] QLineEdit &address() { return *m_address; }
    [[nodiscard]] QLineEdit &key() { return *m_key; }
    [[nodiscard]] QPushButton &next() { return *m_next; }
    [[nodiscard]] QPushButton &back() { return *m_back; }
    [[nodiscard]] QString said() const { return m_said->text(); }

Q_SIGNALS:
    /// The settings have changed.
    void configured();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void press();
    void storeFirst();
    void testSource();
    void judge(const QList<DiagnosisStep> &steps);
    void fetch();
    void end(const SyncOutcome &outcome);
    bool write(const SettingChanges &changes);
    void stored(const SettingsKeeper::Changed &changed);
    void say(const QString &sentence);
    void retranslate();

    DesktopServices &m_services;
    FeedDiagnosis m_diagnosis;
    bool m_waiting = false, m_fetching = false, m_succeeded = false;
    QStackedWidget *m_stack;
    QLabel *m_title, *m_words, *m_languageWords, *m_centreWords, *m_departmentWords, *m_addressWords, *m_keyWords,
        *m_said;
    QComboBox *m_language, *m_department;
    QLineEdit *m_centre, *m_address, *m_key;
    QProgressBar *m_progress;
    QPushButton *m_back, *m_next, *m_later;
};

} // namespace escale
