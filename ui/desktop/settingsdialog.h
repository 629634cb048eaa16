// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of the desk (drawing desk-8), with a search over all of them. There is no OK: a change is written to
// escale.ini at once, and can be taken back. The source can be tested on the spot.
#pragma once

#include "desktop/services.h"
#include "desktop/settingscatalogue.h"
#include "services/feeddiagnosis.h"
#include "speech/narrator.h"
#include "station/desksettings.h"
#include "station/settingswriter.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace escale {

class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(DesktopServices &services, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void showPage(SettingsPage page);
    [[nodiscard]] QLineEdit &search() { return *m_search; }
    [[nodiscard]] QLineEdit &key() { return *m_key; }
    [[nodiscard]] QPushButton &saveKey() { return *m_saveKey; }
    [[nodiscard]] QPushButton &test() { return *m_test; }
    [[nodiscard]] QPushButton &undo() { return *m_undo; }
    [[nodiscard]] QPushButton &reset() { return *m_reset; }
    [[nodiscard]] QString said() const { return m_said->text(); }
    /// The pages: a list beside the settings, or a menu over them where letters are large.
    [[nodiscard]] QListWidget &pageList() { return *m_pages; }
    [[nodiscard]] QComboBox &pageMenu() { return *m_pageMenu; }
    /// Keys whose rows are in view.
    [[nodiscard]] QStringList shownKeys() const;
    /// As if the person had changed it in its row; what the file shall say.
    void change(const QString &key, const QString &value);
    /// What the file says, or what counts where it says nothing.
    [[nodiscard]] QString value(const QString &key) const;

Q_SIGNALS:
    /// The file has changed, and DesktopServices::settings with it.
    void changed(const QStringList &keys);
    /// A voice is tried: whatever else is read aloud has to be silent.
    void aboutToSpeak();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What takes one change back.
    struct WayBack {
        SettingChanges file; ///< what it said
        DeskSettings worn;   ///< how the desk was, of the keys that DeskFile knows (DeskFile::worn)
    };
    struct Row {
        SettingsPage page = SettingsPage::Source;
        QString key;
        QWidget *whole = nullptr;
        QLabel *label = nullptr, *help = nullptr, *trouble = nullptr;
        QWidget *editor = nullptr;
        QPushButton *listen = nullptr; ///< of a voice
        std::function<void()> show;    ///< the value of now into the editor
    };

    void build();
    void resetPage();
    void takeBack();
    void addRow(const SettingEntry &entry);
    /// A voice is heard on the spot, or it is said why not.
    void addListening(Row &row, Language language);
    void listen(const QString &key, Language language);
    void tellOfTheVoice();
    [[nodiscard]] const Row *rowOf(const QString &key) const;
    /// What takes the place of a key that the file may not have.
    [[nodiscard]] QString usual(const QString &key) const;
    [[nodiscard]] WayBack wayBack(const QStringList &keys) const;
    void place(Row row);
    /// `worn`: what the desk puts on where that is not what the file shall say. False: nothing has changed, said why.
    bool write(const SettingChanges &changes, const DeskSettings &worn = {});
    void buildPages();
    void fitPages();
    /// The list of the pages becomes a menu, or a list again.
    void setCompact(bool compact);
    void filter();
    void showValues();
    void runTest();
    void storeKey();
    void keyStored(const SettingsKeeper::Changed &stored);
    void showDiagnosis(const QList<DiagnosisStep> &steps);
    void say(const QString &sentence);
    void retranslate();
    [[nodiscard]] QString inFile(const QString &key) const;
    [[nodiscard]] static QString complaintAbout(const QString &key, const QString &value);

    DesktopServices &m_services;
    FeedDiagnosis m_diagnosis;
    QList<Row> m_rows;
    QList<WayBack> m_undos; ///< the last one last
    Narrator m_narrator;    ///< of a voice that is tried
    QString m_heardKey;     ///< whose row that is
    QString m_diagnosisText;
    bool m_showing = false;
    QLineEdit *m_search, *m_key;
    QListWidget *m_pages;
    QComboBox *m_pageMenu;
    QBoxLayout *m_whole, *m_left; ///< pages beside the settings; search and pages
    QVBoxLayout *m_column;
    QWidget *m_source;
    QLabel *m_title, *m_keyLabel, *m_steps, *m_said, *m_foot;
    QPushButton *m_saveKey, *m_test, *m_copy, *m_undo, *m_reset, *m_close;
};

} // namespace escale
