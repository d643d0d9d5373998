-- Posts of somebody in circles of both lives stand in the life their handle is met in: the streams are filed anew.
UPDATE meta SET value = value + 1 WHERE name = 'membership';
