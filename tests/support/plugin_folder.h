#pragma once

#include "core/providers/plugin_loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cohort {

/// A folder that networks are loaded from, for one test. What was loaded from it stays loaded.
class PluginFolderForTest final {
public:
    /// Puts one of the libraries the build made ("cohort_noticeboard") into the folder. `from` is replaced by
    /// `to` of the same length in its bytes, where it must stand.
    void put(const QString& library, const QString& as, const QByteArray& from = {},
             const QByteArray& to = {})
    {
        QFile made(QCoreApplication::applicationDirPath() + QStringLiteral("/plugins/%1.so").arg(library));
        ASSERT_TRUE(made.open(QIODevice::ReadOnly)) << qPrintable(made.fileName());
        QByteArray bytes = made.readAll();
        ASSERT_EQ(from.size(), to.size());
        if (!from.isEmpty()) {
            ASSERT_TRUE(bytes.contains(from)) << from.toStdString();
            bytes.replace(from, to);
        }
        write(as, bytes);
    }
    void write(const QString& as, const QByteArray& bytes)
    {
        QFile file(path(as));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    [[nodiscard]] QString path(const QString& file = {}) const
    {
        return QDir(m_folder.path()).filePath(file);
    }
    [[nodiscard]] PluginPlace place(PluginFolder folder = PluginFolder::Program) const
    {
        return {.path = m_folder.path(), .folder = folder};
    }
    [[nodiscard]] Networks loaded() const { return withPlugins({}, {place()}); }

private:
    const QTemporaryDir m_folder;
};

} // namespace cohort
