// SPDX-License-Identifier: GPL-3.0-or-later
// Where fiches come from, set without an editor: the address of the feed, its key, a test that says what is wrong, and
// Save. The key is never shown, only where it lies. Until the settings page of the desk is there.
#pragma once

#include "services/feedcheck.h"
#include "services/settingskeeper.h"
#include "style/button.h"
#include "style/hintfield.h"
#include "style/label.h"

#include <QDialog>

namespace escale {

class FeedDialog final : public QDialog {
    Q_OBJECT

public:
    /// All three outlive the dialog.
    FeedDialog(const Appearance &appearance, Clock &clock, SettingsKeeper &settings, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &address() { return *m_address; }
    [[nodiscard]] QLineEdit &key() { return *m_key; }
    [[nodiscard]] Button &test() { return *m_test; }
    [[nodiscard]] Button &save() { return *m_save; }
    /// What was last said of address, key, test or saving.
    [[nodiscard]] QString verdict() const { return m_verdict->text(); }

Q_SIGNALS:
    /// The settings file now says what the dialog says; the dialog closes.
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Result<ApiFeedSettings> entered() const;
    void startTest();
    void store();
    void end(const SettingsKeeper::Changed &changed);
    [[nodiscard]] QString placeOfTheKey() const;
    void say(const QString &sentence, Label::Ink ink);
    void refuse(const Error &error) { say(error.sentence, Label::Ink::Danger); }
    void retranslate();
    void restyle();

    const Appearance &m_appearance;
    SettingsKeeper &m_settings;
    FeedCheck m_check;
    Label *m_title, *m_words, *m_addressWords, *m_keyWords, *m_keyPlace, *m_verdict;
    HintField *m_address, *m_key;
    Button *m_test, *m_cancel, *m_save;
};

} // namespace escale
